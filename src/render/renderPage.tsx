import { asObject, asOneOf } from '../components/props/index.ts';
import type { GuideDocument } from '../content/index.ts';
import { directionOf } from '../i18n/index.ts';
import { bodyHtml } from './bodyHtml.tsx';
import { escapeHtml } from './escape.ts';
import { type RenderOptions, themes } from './options.ts';
import { Page, titleOf } from './Page.tsx';
import { settle, settlePrefix, settleWidget } from './settle.tsx';
import { stylesElement } from './stylesElement.ts';

/**
 * One part of a content document as a whole page, with the crisis lines of its readers. Otherwise
 * like `renderWidget`.
 *
 * @param guide the document, as `parseGuide` returns it
 * @since 0.2.0
 */
export function renderPage(guide: GuideDocument, given: RenderOptions): string {
  const options: Partial<RenderOptions> = asObject(given, 'renderPage options');
  const widget = settleWidget(options.widget);
  const inner = settle(guide, options, true);
  const { locale } = inner.words;
  const theme = asOneOf(options.theme, themes) ?? 'auto';
  const body = bodyHtml(
    (part) => <Page widget={widget} {...part} />,
    inner,
    widget === 'guide',
    settlePrefix(options.idPrefix, ''),
  );
  return `<!DOCTYPE html>
<html lang="${locale}" dir="${directionOf(locale)}" data-theme="${theme}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(titleOf(widget, inner))}</title>
${stylesElement(options.styles)}</head>
<body class="ek-page ek-surface">
${body}
</body>
</html>
`;
}
