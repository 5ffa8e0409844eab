import { cleanup, render } from '@testing-library/react';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import document from '../../examples/content/ketamine-for-depression.en-US.json';
import type { GuideDocument } from '../../src/content/index.ts';
import '../../src/styles.css';
import { TreatmentComparison } from '../../src/index.ts';
import { lookThrough } from './media.ts';

afterEach(cleanup);
afterAll(async () => {
  await lookThrough({});
  await page.viewport(1200, 900);
});

const ketamine = document as unknown as GuideDocument;
const WIDTHS = [320, 390, 600, 704, 768, 800, 1024, 1200];
/** The last one has the widest letters that a page may bring. */
const FONTS = ['sans-serif', 'serif', 'monospace'];

function comparison(width: number, font = 'sans-serif', dir?: 'rtl') {
  const { container } = render(
    <div dir={dir} style={{ inlineSize: width, fontFamily: font, fontSize: 17, lineHeight: 1.55 }}>
      <TreatmentComparison
        caption={ketamine.comparison.title}
        groups={ketamine.comparison.groups}
        headingLevel={2}
        jurisdiction="US"
        routes={ketamine.routes}
        sources={ketamine.sources}
      />
    </div>,
  );
  const one = (selector: string) => container.querySelector(selector) as HTMLElement;
  const cells = [...container.querySelectorAll<HTMLElement>('.ek-comparison__cell')];
  return { host: one('div'), one, cells };
}

describe.each(WIDTHS)('four routes in %d px', (width) => {
  it.each(FONTS)('are never cut off, set in %s', async (font) => {
    await page.viewport(width, 900);
    const { host, one, cells } = comparison(width, font);
    const scroll = one('.ek-comparison__scroll');
    expect(cells.length).toBeGreaterThan(40);
    expect(scroll.scrollWidth).toBeLessThanOrEqual(scroll.clientWidth);
    expect(host.scrollWidth).toBeLessThanOrEqual(host.clientWidth);
    const { scrollWidth, clientWidth } = globalThis.document.documentElement;
    expect(scrollWidth - clientWidth).toBeLessThanOrEqual(width === clientWidth ? 0 : 16);
    const edge = host.getBoundingClientRect().right;
    for (const cell of cells) {
      expect(cell.getBoundingClientRect().right).toBeLessThanOrEqual(edge + 0.5);
      expect(cell.scrollWidth).toBeLessThanOrEqual(cell.clientWidth);
    }
  });
});

it.each([
  [816, 'block'],
  [817, 'table-row'],
])('at %d px a row is a %s', async (width, display) => {
  await page.viewport(1200, 900);
  const { one } = comparison(width);
  expect(getComputedStyle(one('.ek-comparison__row')).display).toBe(display);
});

it.each([undefined, 'rtl'] as const)(
  'stacked, the column headers stay inside (%s)',
  async (dir) => {
    await page.viewport(390, 900);
    const { host, one } = comparison(390, 'sans-serif', dir);
    const [outer, head] = [host, one('.ek-comparison__head')].map((element) =>
      element.getBoundingClientRect(),
    );
    expect(head?.width).toBe(1);
    expect(head?.left).toBeGreaterThanOrEqual(outer?.left ?? Number.NaN);
    expect(head?.right).toBeLessThanOrEqual(outer?.right ?? Number.NaN);
  },
);

describe('in print', () => {
  // A4 upright and A4 or Letter on its side, less the margins of a usual printer.
  it.each([
    [654, 'block', 'block'],
    [980, 'table-row', 'table-header-group'],
  ])('%d px of paper print rows as %s', async (width, row, head) => {
    await lookThrough({ media: 'print' });
    const { one } = comparison(width);
    const rowStyle = getComputedStyle(one('.ek-comparison__row'));
    expect(rowStyle.display).toBe(row);
    expect(rowStyle.breakInside).toBe('avoid');
    expect(getComputedStyle(one('.ek-comparison__head')).display).toBe(head);
    // A box that scrolls is cut off on paper.
    expect(getComputedStyle(one('.ek-comparison__scroll')).overflowX).toBe('visible');
  });
});
