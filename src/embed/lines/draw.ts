import { type CrisisCountry, resolveCrisisLines } from '../../crisis-lines/index.ts';
import type { Messages } from '../../i18n/index.ts';
import type { LineWords } from '../../render/lineWords.ts';
import { nameParts } from '../parts.ts';
import { drawBanner } from './banner.ts';
import { drawCalls } from './calls.ts';
import type { Drawn } from './drawn.ts';
import { drawLinks } from './links.ts';

/** The words for it that came with the HTML. */
export function wordsOf({ dataset }: HTMLElement): LineWords {
  if (!dataset.ekWords)
    throw new Error('There is no data-ek-words in the HTML. Render it again with evenkeel render.');
  return JSON.parse(dataset.ekWords);
}

/** The site's own lines, for when the reader comes back to their country. */
const overrides = new WeakMap<HTMLElement, unknown>();

/** Keeps the site's own lines, which are shown whenever their country is. */
export const keepOwn = (widget: HTMLElement, own: unknown) => overrides.set(widget, own);

/** Shows a country's lines, or the site's own for it, wherever the widget shows lines. */
export function draw(widget: HTMLElement, country: CrisisCountry): void {
  const locale = widget.lang || 'en';
  const override = overrides.get(widget);
  const support = resolveCrisisLines({ country, languages: [locale], override });
  if (!support.known) return;
  const drawn: Drawn = { support, own: wordsOf(widget) as Messages['crisis'], locale };
  const all = (selector: string) => widget.querySelectorAll(selector);
  for (const banner of all('.ek-crisis')) drawBanner(banner, drawn);
  for (const links of all('.ek-crisis-links')) drawLinks(links, drawn);
  for (const list of all('.ek-callout__calls')) drawCalls(list, country, widget.dataset);
  widget.dataset.ekLinesFor = country.country;
  nameParts(widget);
}
