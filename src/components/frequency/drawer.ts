import type { Statistic } from '../../content/index.ts';
import { remember } from '../../i18n/index.ts';
import { arrayElement } from '../icon-array/index.ts';
import type { DrawGroup } from './frequencyNodes.ts';
import { picturable } from './picturable.ts';

/** A picture is the same wherever its number is said, so each is made once. */
const pictures = /* @__PURE__ */ remember((fill: 'solid' | 'hatched') =>
  remember((denominator: 100 | 1000) =>
    remember((less: boolean) =>
      remember((count: number) => arrayElement({ count, denominator, fill, less })),
    ),
  ),
);

/** Draws both groups of a statistic or neither: one alone would be seen as the larger (rule IA-11). */
export function drawerFor(statistic: Partial<Statistic>): DrawGroup | undefined {
  const { treated, comparator, denominator = 0 } = statistic;
  const both = [treated, comparator].every((group) => group && picturable(group, denominator));
  if (!both) return undefined;
  return (group, fill) => {
    const drawn = picturable(group, denominator);
    return drawn && pictures(fill)(drawn.denominator)(drawn.less)(drawn.count);
  };
}
