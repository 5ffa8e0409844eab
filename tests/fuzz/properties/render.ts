import fc from 'fast-check';
import { expect } from 'vitest';
import { US } from '../../../src/crisis-lines/index.ts';
import {
  type RenderOptions,
  renderPage,
  renderWidget,
  widgets,
} from '../../../src/render/index.ts';
import { guide } from '../../fixtures/guide.ts';
import { badData } from '../hostile.ts';
import { Parsed } from '../page.ts';
import { property } from '../property.ts';
import { spoiledGuide } from './content.ts';

const options = fc.record(
  {
    widget: fc.oneof(fc.constantFrom<unknown>(...widgets), badData),
    country: fc.oneof(fc.constant<unknown>(US), badData),
    override: badData,
    messages: badData,
    headingLevel: fc.oneof(fc.integer({ min: 1, max: 6 }), badData),
    idPrefix: fc.oneof(fc.constantFrom<unknown>('a-', ''), badData),
    theme: fc.oneof(fc.constantFrom<unknown>('light', 'dark', 'auto'), badData),
    styles: badData,
  },
  { requiredKeys: [] },
);

/** The stylesheet is the page's own, and may stand where nothing else may. */
const withoutStyles = (html: string): string =>
  html.replace(/<style>.*?<\/style>\n|<link rel="stylesheet" href="[^"]*">\n/gs, '');

function expectWhole(html: string): void {
  const page = new Parsed(withoutStyles(html));
  const injected = page.injected.filter((found) => found !== '<meta>');
  expect(injected).toEqual([]);
  expect(page.understood).toEqual(page.written);
}

export const render = [
  property(
    ['renderWidget', 'widgets'],
    'a widget is whole HTML, whatever is wrong in the guide and the options',
    4,
    fc.tuple(spoiledGuide, options),
    ([given, how]) => expectWhole(renderWidget(given, how as RenderOptions)),
  ),
  property(
    ['renderPage', 'widgets'],
    'a page is whole HTML, whatever is wrong in the guide and the options',
    3,
    fc.tuple(spoiledGuide, options),
    ([given, how]) => expectWhole(renderPage(given, how as RenderOptions)),
  ),
  property(
    ['renderWidget', 'renderPage'],
    'anything at all in place of a guide and its options is no reason to throw',
    2,
    fc.tuple(badData, badData),
    ([given, how]) => {
      expectWhole(renderWidget(given as never, how as never));
      expectWhole(renderPage(given as never, how as never));
    },
  ),
  property(
    ['renderWidget', 'widgets'],
    'every id of a widget begins with its prefix, and every link inside it leads to one',
    3,
    fc.tuple(fc.constantFrom(...widgets), fc.stringMatching(/^[A-Za-z][\w-]{0,8}$/)),
    ([widget, idPrefix]) => {
      const { elements } = new Parsed(renderWidget(guide, { widget, country: US, idPrefix }));
      const all = (name: string) =>
        elements
          .flatMap(({ attrs }) => attrs.filter((one) => one.name === name))
          .map((one) => one.value);
      const ids = all('id');
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(id.startsWith(idPrefix)).toBe(true);
      for (const href of all('href').filter((one) => one.startsWith('#'))) {
        expect(ids).toContain(href.slice(1));
      }
    },
  ),
];
