import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { contests } from '../../scripts/bench/contests.mjs';
import { US } from '../../src/crisis-lines/index.ts';
import * as library from '../../src/index.ts';

/** The words of the HTML in order, wherever elements begin and end. */
function words(node: ReactNode): string[] {
  return renderToString(node)
    .replaceAll('<!-- -->', '')
    .replaceAll(/<[^>]+>/g, ' ')
    .trim()
    .split(/\s+/);
}

// A thousand say over and over what a hundred say, and take longer than a test should.
const pages = contests({ ...library, US }).filter(({ name }) => !name.includes('1000'));

/*
 * A comparison with a page that says less would flatter nobody but us. Words that only assistive
 * technology hears ("What is compared" above the first column, the colon after a severity) are in
 * both, so there is no exception; names in `aria-label` are no text and not compared.
 */
describe('the hand-written twin', () => {
  it.each(pages)('says what $name says', ({ ours, byHand }) => {
    const said = words(ours());
    const written = words(byHand());
    const at = said.findIndex((word, index) => word !== written[index]);
    // Around the first difference only: a whole page of words would hide it.
    const near = (all: string[]) => all.slice(Math.max(at - 5, 0), at + 12).join(' ');
    expect(near(written)).toBe(near(said));
    expect(written).toHaveLength(said.length);
    expect(said.length).toBeGreaterThan(10);
  });
});
