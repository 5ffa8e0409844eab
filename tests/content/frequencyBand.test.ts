import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frequencyBand } from '../../src/content/index.ts';

describe('the word of European leaflets for a frequency', () => {
  it.each([
    [100, 100, 'very-common'],
    [10, 100, 'very-common'],
    [9, 100, 'common'],
    [1, 100, 'common'],
    [100, 1000, 'very-common'],
    [99, 1000, 'common'],
    [9, 1000, 'uncommon'],
    [1, 1000, 'uncommon'],
    [10, 10_000, 'uncommon'],
    [9, 10_000, 'rare'],
    [1, 10_000, 'rare'],
    [1, 100_000, 'very-rare'],
  ])('of %d in %d is %s', (count, denominator, band) => {
    expect(frequencyBand(count, denominator)).toBe(band);
  });

  it.each([0, -1, 101, Number.NaN, Number.POSITIVE_INFINITY, '5', undefined, 'fewer-than-one'])(
    'is none for %s of 100',
    (count) => {
      expect(frequencyBand(count, 100)).toBeUndefined();
    },
  );

  it('never calls the more frequent of two the rarer', () => {
    const order = ['very-rare', 'rare', 'uncommon', 'common', 'very-common'];
    const rank = (count: number, denominator: number) =>
      order.indexOf(frequencyBand(count, denominator) ?? '');
    fc.assert(
      fc.property(
        fc.constantFrom(100, 1000, 10_000),
        fc.integer({ min: 1, max: 100 }),
        fc.integer({ min: 1, max: 100 }),
        (denominator, one, other) => {
          const [less, more] = [Math.min(one, other), Math.max(one, other)];
          expect(rank(less, denominator)).toBeLessThanOrEqual(rank(more, denominator));
        },
      ),
    );
  });
});
