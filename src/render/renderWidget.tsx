import { asObject, asText } from '../components/props/index.ts';
import type { GuideDocument } from '../content/index.ts';
import { bodyHtml } from './bodyHtml.tsx';
import type { RenderOptions } from './options.ts';
import { settle, settlePrefix, settleWidget } from './settle.tsx';
import { stylesElement } from './stylesElement.ts';
import { Widget } from './Widget.tsx';

/**
 * One part of a content document as HTML to paste into any page: complete, readable without
 * stylesheet and script, with its warnings, its sources and who reviewed it. The same document and
 * options give the same bytes. Never throws: what is wrong costs the reader the broken part alone.
 *
 * @param guide the document, as `parseGuide` returns it
 * @returns one element, after the stylesheet where there is one
 * @since 0.2.0
 */
export function renderWidget(guide: GuideDocument, given: RenderOptions): string {
  const options: Partial<RenderOptions> = asObject(given, 'renderWidget options');
  const widget = settleWidget(options.widget);
  const inner = settle(guide, options, false);
  const prefix = settlePrefix(options.idPrefix, `${asText(inner.guide.id)}-${widget}-`);
  const html = bodyHtml(
    (part) => <Widget theme={options.theme} widget={widget} {...part} />,
    inner,
    widget === 'guide',
    prefix,
  );
  return `${stylesElement(options.styles)}${html}\n`;
}
