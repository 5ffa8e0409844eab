import { renderToString } from 'react-dom/server';
import { GuidePage, type Variant, variants } from './GuidePage.tsx';

const page = (name: string, { lang, dir }: { lang: string; dir: string }, body: string) =>
  `<!DOCTYPE html>
<html lang="${lang}" dir="${dir}" data-theme="auto" data-variant="${name}" data-hydrates="waiting">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Ketamine for depression</title>
<link rel="stylesheet" href="/guide/client.css">
<script type="module" src="/guide/client.js"></script>
</head>
<body><div id="root">${body}</div></body>
</html>
`;

/** The guide page in each of its variants, as a server sends it: name to HTML. */
export const pages = (): [name: string, html: string][] =>
  Object.entries(variants).map(([name, settings]) => [
    name,
    page(name, settings, renderToString(<GuidePage variant={name as Variant} />)),
  ]);
