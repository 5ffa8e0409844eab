/** Pages a widget may be pasted into: from kind to hostile. */
export const hosts = [
  {
    name: 'plain',
    label: 'A plain page',
    css: 'body { max-width: 46rem; margin: 0 auto; padding: 1rem; font: 1rem/1.5 sans-serif; }',
  },
  {
    name: 'loud',
    label: 'A loud theme',
    css: `body { margin: 0; padding: 2rem; background: #fdf2f8; color: #4a044e; font: 1.1rem/1.3 cursive; }
* { letter-spacing: 0.04em !important; }
a { color: #be185d !important; text-transform: uppercase !important; }
h1, h2, h3 { font-size: 2.6rem !important; text-align: center !important; }
li { list-style: none !important; float: left !important; }`,
  },
  {
    name: 'reset',
    label: 'A page that unsets everything',
    css: '* { all: unset; } style, head, title { display: none; }',
  },
  {
    name: 'blocks',
    label: 'A theme that takes tables apart',
    css: `body { margin: 1rem; font: 1rem/1.5 serif; }
table, thead, tbody, tr, th, td, caption { display: block !important; border: 0 !important; }`,
  },
  {
    name: 'large',
    label: 'Very large letters',
    css: 'html { font-size: 30px; } body { margin: 1rem; font-family: sans-serif; }',
  },
  {
    name: 'dark',
    label: 'A dark page',
    css: 'body { margin: 0; padding: 2rem; background: #14181c; color: #eceae4; font: 1rem/1.5 sans-serif; } a { color: #8fcfd9; }',
  },
] as const;

export type Host = (typeof hosts)[number];

/** The page of somebody else; its main part is filled in by the preview. */
export const pageOf = ({ css }: Host): string =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>A made-up site</title><style>${css}</style></head><body><h1>A made-up site</h1><p>Words of the page around the widget.</p><main></main><p>More words of that page.</p></body></html>`;
