import type { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { withRoundEdges } from './colours.ts';
import { compare as compareIn } from './compare.ts';
import { type Colour, picture } from './picture.ts';

const PAPER: Colour = [250, 248, 244];
const INK: Colour = [27, 37, 48];

/** A box of ink on paper, with one column of half ink beside it, as anti-aliasing leaves it. */
const box = (edge: Colour = [140, 141, 146], left = 10): PNG =>
  picture(40, 40, (x, y) => {
    if (y < 10 || y >= 20 || x < left || x >= 30) return PAPER;
    return x === left ? edge : INK;
  });

const compare = (actual: PNG, baseline: PNG) => compareIn(actual, baseline, { sameBrowser: true });
const compareWithAnother = (actual: PNG, baseline: PNG) =>
  compareIn(actual, baseline, { sameBrowser: false });

const paper = (colour: Colour) => picture(20, 20, () => colour);

test('a picture is the same as itself, and as what is stored of it', () => {
  expect(compare(box(), box())).toBeUndefined();
  expect(compare(box(), withRoundEdges(box()))).toBeUndefined();
});

test('a surface may differ by one step, and not by two', () => {
  expect(compare(paper([250, 248, 243]), paper(PAPER))).toBeUndefined();
  expect(compare(paper([250, 248, 242]), paper(PAPER))?.reason).toBe('differs in 400 pixels');
});

test('a line one pixel thin is a surface', () => {
  const line = (colour: Colour) => picture(40, 9, (_, y) => (y === 4 ? colour : PAPER));
  expect(compare(line([220, 215, 204]), line([220, 215, 207]))?.reason).toBe(
    'differs in 40 pixels',
  );
});

test('an edge may differ by what rounding took from it', () => {
  expect(compare(box([153, 154, 159]), box())).toBeUndefined();
  expect(compare(box([154, 154, 159]), box())?.reason).toBe('differs in 10 pixels');
});

test('an edge that has the colour of a surface by chance is still an edge', () => {
  expect(compare(box(PAPER), withRoundEdges(box([249, 247, 243])))).toBeUndefined();
  // A surface that became one is none.
  expect(compare(box(PAPER), box(INK))?.reason).toBe('differs in 10 pixels');
});

test('another browser may draw an edge in its own way, and nothing else', () => {
  expect(compareWithAnother(box([170, 171, 176]), box())).toBeUndefined();
  expect(compareWithAnother(box(undefined, 7), box())?.reason).toMatch(/^differs in \d+ pixels$/);
  expect(compareWithAnother(paper([250, 248, 242]), paper(PAPER))).toBeDefined();
});

test('a box that grew by a pixel differs', () => {
  expect(compare(box([140, 141, 146], 9), box())?.reason).toMatch(/^differs in \d+ pixels$/);
});

test('one pixel that is no edge is enough', () => {
  const spot = picture(40, 40, (x, y) => (x === 20 && y === 30 ? INK : PAPER));
  expect(
    compare(
      spot,
      picture(40, 40, () => PAPER),
    )?.reason,
  ).toBe('differs in 1 pixel');
});

test('another size is a difference, and says both', () => {
  const { reason, picture: drawn } =
    compare(
      paper(PAPER),
      picture(20, 21, () => PAPER),
    ) ?? {};
  expect(reason).toBe('is 20 × 20 pixels and was 20 × 21');
  expect(drawn).toBeUndefined();
});

test('the picture of a difference is red where it is', () => {
  const changed = compare(box([140, 141, 146], 5), box())?.picture as PNG;
  const at = (15 * 40 + 7) * 4;
  expect([...changed.data.subarray(at, at + 4)]).toEqual([255, 0, 0, 255]);
});
