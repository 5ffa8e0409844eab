import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { pixelsOf, ROUNDING, solidColours } from './colours.ts';

/** How two pictures differ, in words and, where they have the same size, in a picture. */
export interface Difference {
  reason: string;
  picture?: PNG;
}

/** The furthest that one of the three channels of a pixel is from the other's. */
function distance(one: PNG, other: PNG, at: number): number {
  let furthest = 0;
  for (let channel = at * 4; channel < at * 4 + 3; channel++) {
    const far = Math.abs((one.data[channel] as number) - (other.data[channel] as number));
    if (far > furthest) furthest = far;
  }
  return furthest;
}

/** One byte a pixel, 1 where both pictures have the same. */
function sameness(actual: PNG, baseline: PNG): Uint8Array {
  const [mine, theirs] = [pixelsOf(actual), pixelsOf(baseline)];
  const [solid, stored] = [solidColours(actual), solidColours(baseline)];
  const same = new Uint8Array(mine.length);
  for (let at = 0; at < mine.length; at++) {
    const onSurface = solid.has(mine[at] as number) && stored.has(theirs[at] as number);
    const allowed = onSurface ? 1 : 1 + ROUNDING;
    same[at] = mine[at] === theirs[at] || distance(actual, baseline, at) <= allowed ? 1 : 0;
  }
  return same;
}

/**
 * The one place that says when two pictures are the same:
 *
 * - They have the same size.
 * - A colour that fills a surface or a line differs by no more than one step of 255, which is how
 *   processors round a mixed colour differently.
 * - A pixel on an edge differs by no more than that and what it was rounded by when it was stored. It
 *   is on an edge where it was stored as one, even if it has the colour of a surface by chance now.
 * - Another browser than the one that drew the baseline may draw the edges of letters and curves
 *   in its own way: what pixelmatch takes for anti-aliasing in both pictures is forgiven then.
 *
 * One pixel more is a difference.
 */
export function compare(
  actual: PNG,
  baseline: PNG,
  { sameBrowser }: { sameBrowser: boolean },
): Difference | undefined {
  const { width, height } = actual;
  if (width !== baseline.width || height !== baseline.height) {
    const before = `${baseline.width} × ${baseline.height}`;
    return { reason: `is ${width} × ${height} pixels and was ${before}` };
  }
  const ignoreMask = sameness(actual, baseline);
  if (!ignoreMask.includes(0)) return undefined;
  const picture = new PNG({ width, height });
  const options = { threshold: 0, includeAA: sameBrowser, ignoreMask };
  const count = pixelmatch(baseline.data, actual.data, picture.data, width, height, options);
  if (count === 0) return undefined;
  return { reason: `differs in ${count} ${count === 1 ? 'pixel' : 'pixels'}`, picture };
}
