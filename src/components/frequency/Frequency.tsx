import { type ComponentPropsWithoutRef, createElement, forwardRef } from 'react';
import type { Source, Statistic } from '../../content/index.ts';
import { IconArray } from '../icon-array/index.ts';
import { asObject } from '../props/index.ts';
import { useWords, type WordSettings } from '../words/index.ts';
import { type DrawGroup, frequencyNodes } from './frequencyNodes.tsx';
import { picturable } from './picturable.ts';

export interface FrequencyProps
  extends Omit<ComponentPropsWithoutRef<'div'>, 'children'>,
    WordSettings {
  /** Two groups, one denominator, a timeframe, a population and its sources. */
  statistic: Statistic;
  sources?: readonly Source[] | undefined;
  /**
   * Whether to draw the two icon arrays beside the numbers.
   * @default false
   */
  picture?: boolean | undefined;
}

/** Both arrays or neither: one alone would be seen as the larger harm (rule IA-11). */
function drawerFor(statistic: Partial<Statistic>): DrawGroup | undefined {
  const { treated, comparator, denominator = 0 } = statistic;
  const both = [treated, comparator].every((group) => group && picturable(group, denominator));
  if (!both) return undefined;
  return (group, fill) => {
    const drawn = picturable(group, denominator);
    return drawn && <IconArray {...drawn} fill={fill} />;
  };
}

/**
 * A natural frequency with its comparator, the difference in people, the timeframe and who was
 * studied. The numbers come first in words; the picture adds nothing that they do not say
 * (rules RC-02, RC-05 to RC-07, RC-18, RC-23). Renders a `<div>`.
 * @since 0.1.0
 */
export const Frequency = /* @__PURE__ */ forwardRef<HTMLDivElement, FrequencyProps>(
  function Frequency(
    { statistic, sources, picture = false, locale, messages, className, ...rest },
    ref,
  ) {
    const words = useWords({ locale, messages }, 'Frequency');
    const given = asObject(statistic, 'Frequency statistic');
    const draw = picture ? drawerFor(given) : undefined;
    return createElement(
      'div',
      { ref, ...rest, className: className ? `ek-frequency ${className}` : 'ek-frequency' },
      ...frequencyNodes(given, { sources, words }, draw),
    );
  },
);
