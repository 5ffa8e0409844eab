import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { warnOnce } from '../props/index.ts';
import { arrayElement } from './arrayElement.ts';

export interface IconArrayProps extends Omit<ComponentPropsWithoutRef<'svg'>, 'children' | 'fill'> {
  /** People affected: a whole number from 0 to `denominator`. */
  count: number;
  /** People in all, one mark each. */
  denominator: 100 | 1000;
  /**
   * Solid marks for the treatment, hatched ones for what it is compared with.
   * @default 'solid'
   */
  fill?: 'solid' | 'hatched';
  /**
   * What the picture says ("41 in 100 with the treatment"), where no words beside it say it. Without
   * a label it is hidden from assistive technology.
   * @since 0.2.0
   */
  label?: string | undefined;
}

const isWhole = (count: unknown, denominator: unknown): boolean =>
  (denominator === 100 || denominator === 1000) &&
  Number.isInteger(count) &&
  (count as number) >= 0 &&
  (count as number) <= denominator;

/**
 * A picture of how many people out of a whole are affected, filled in rows from the top left
 * (rules IA-02 to IA-04). It stands beside the number in words and is hidden from assistive
 * technology, because it says nothing more. Renders an `<svg>` of at most four paths, and nothing
 * for a count that cannot be drawn: no picture is better than a wrong one.
 * @since 0.1.0
 */
export const IconArray = /* @__PURE__ */ forwardRef<SVGSVGElement, IconArrayProps>(
  function IconArray({ count, denominator, fill = 'solid', label, ...rest }, ref) {
    if (!isWhole(count, denominator)) {
      const remedy = 'Pass a whole number of people out of 100 or 1000.';
      warnOnce('IconArray count', [count, denominator], 'cannot be drawn', remedy);
      return null;
    }
    const named = label ? { role: 'img', 'aria-label': label, 'aria-hidden': undefined } : {};
    return arrayElement({ count, denominator, fill, ref, ...named, ...rest });
  },
);
