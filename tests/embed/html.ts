import { readFileSync } from 'node:fs';
import { type GuideDocument, parseGuide } from '../../src/content/index.ts';
import { findCrisisCountry } from '../../src/crisis-lines/index.ts';
import { type RenderOptions, renderWidget } from '../../src/render/index.ts';
import { manifest } from './site.ts';

export const WIDGETS = ['crisis', 'comparison', 'faq', 'side-effects'] as const;
export type Widget = (typeof WIDGETS)[number];

export const ELEMENTS: Readonly<Record<Widget, string>> = {
  crisis: 'ek-crisis-banner',
  comparison: 'ek-treatment-comparison',
  faq: 'ek-candidacy-faq',
  'side-effects': 'ek-side-effects',
};

const file = new URL('../../examples/content/ketamine-for-depression.en-US.json', import.meta.url);

/** The example document, parsed. */
export const ketamine = parseGuide(JSON.parse(readFileSync(file, 'utf8'))).guide as GuideDocument;

/** What `evenkeel render` writes of the example. */
export const rendered = (
  widget: Widget,
  options: Partial<RenderOptions> & { in?: string } = {},
): string => {
  const { in: code = 'US', ...others } = options;
  const guide = { ...ketamine, crisis: { ...ketamine.crisis, country: code } };
  return renderWidget(guide, { widget, country: findCrisisCountry(code), ...others });
};

/** The same inside its custom element. */
export const wrapped = (widget: Widget, attributes = '', html = rendered(widget)): string =>
  `<${ELEMENTS[widget]} ${attributes}>${html}</${ELEMENTS[widget]}>`;

/** The same with attributes on the HTML itself, as where a system drops custom elements. */
export const plain = (widget: Widget, attributes = '', html = rendered(widget)): string =>
  html.replace('<div class="ek-widget"', `<div class="ek-widget" ${attributes}`);

/** What a page needs in its head. */
export const script = (name: 'evenkeel' | 'crisis' = 'evenkeel', more = ''): string =>
  `<script type="module" src="/ek/${manifest[name].file}" integrity="${manifest[name].integrity}"${more}></script>`;

/** A page of a clinic. */
export const page = (body: string, head = script(), attributes = 'lang="en"'): string =>
  `<!DOCTYPE html><html ${attributes}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A clinic</title><link rel="icon" href="data:,">${head}</head><body><main><h1>A clinic</h1>${body}</main></body></html>`;
