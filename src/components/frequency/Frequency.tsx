import { type ComponentPropsWithoutRef, createElement, forwardRef } from 'react';
import type { Source, Statistic } from '../../content/index.ts';
import { asObject } from '../props/index.ts';
import { useWords, type WordSettings } from '../words/index.ts';
import { drawerFor } from './drawer.ts';
import { frequencyNodes } from './frequencyNodes.ts';

export interface FrequencyProps
  extends Omit<ComponentPropsWithoutRef<'div'>, 'children'>,
    WordSettings {
  /** Two groups, one denominator, a timeframe, a population and its sources. */
  statistic: Statistic;
  /** Sources that the number cites. Without them no citation marks are shown. */
  sources?: readonly Source[] | undefined;
  /**
   * Whether to draw the two icon arrays beside the numbers.
   * @default false
   */
  picture?: boolean | undefined;
  /**
   * Whether to say which word European leaflets use for the number of people treated, with the
   * numbers that word stands for.
   * @default false
   * @since 0.2.0
   */
  band?: boolean | undefined;
}

/**
 * A natural frequency with its comparator, the difference in people, the timeframe and who was
 * studied. The numbers come first in words; the picture adds nothing that they do not say
 * (rules RC-02, RC-05 to RC-07, RC-09, RC-18, RC-23). Renders a `<div>`.
 * @since 0.1.0
 */
export const Frequency = /* @__PURE__ */ forwardRef<HTMLDivElement, FrequencyProps>(
  function Frequency(
    { statistic, sources, picture = false, band = false, locale, messages, className, ...rest },
    ref,
  ) {
    const words = useWords({ locale, messages }, 'Frequency');
    const given = asObject(statistic, 'Frequency statistic');
    const draw = picture ? drawerFor(given) : undefined;
    return createElement(
      'div',
      { ref, ...rest, className: className ? `ek-frequency ${className}` : 'ek-frequency' },
      ...frequencyNodes(given, { sources, words }, { draw, band }),
    );
  },
);
