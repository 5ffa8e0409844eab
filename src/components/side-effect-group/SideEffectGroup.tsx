import { type ComponentPropsWithoutRef, createElement, forwardRef, type ReactElement } from 'react';
import { type SideEffect, severities } from '../../content/index.ts';
import { sideEffect as builtIn } from '../../i18n/en-US.ts';
import { asList, warnOnce } from '../props/index.ts';
import { SideEffectCallout, type SideEffectCalloutProps } from '../side-effect-callout/index.ts';
import { useWords, type WordSettings, wordsFor } from '../words/index.ts';
import { countText } from './countText.ts';
import { denominatorsOf, inOrder } from './order.ts';

type Shared = Pick<
  SideEffectCalloutProps,
  'headingLevel' | 'sources' | 'crisis' | 'country' | 'picture'
>;

export interface SideEffectGroupProps
  extends Omit<ComponentPropsWithoutRef<'div'>, 'children'>,
    WordSettings,
    Shared {
  /** Side effects in any order; the group orders them. Each is a place on the page, by its id. */
  sideEffects: readonly SideEffect[];
}

/** One denominator for what readers compare (rule RC-03): pictures of two would show the wrong size. */
function warnOfDenominators(found: readonly number[]): void {
  const remedy = 'Count all of them out of the same number; until then no pictures are drawn.';
  warnOnce('SideEffectGroup sideEffects', found, 'have different denominators', remedy);
}

/**
 * Several side effects: how many there are, then the most serious first and the most frequent
 * first among those, an order that no author chooses (rule RC-10). Renders a `<div>`.
 * @since 0.2.0
 */
export const SideEffectGroup = /* @__PURE__ */ forwardRef<HTMLDivElement, SideEffectGroupProps>(
  function SideEffectGroup(
    {
      sideEffects,
      headingLevel,
      sources,
      crisis,
      country,
      picture = true,
      locale,
      messages,
      className,
      ...rest
    },
    ref,
  ) {
    const words = useWords({ locale, messages }, 'SideEffectGroup');
    const own = wordsFor(words, 'sideEffect', builtIn);
    const effects = asList(sideEffects, 'SideEffectGroup sideEffects');
    const denominators = denominatorsOf(effects);
    if (denominators.length > 1) warnOfDenominators(denominators);
    const shared = { headingLevel, sources, crisis, country, ...words };
    const callout = (sideEffect: SideEffect): ReactElement => (
      <SideEffectCallout
        id={sideEffect.id}
        picture={picture && denominators.length < 2}
        sideEffect={sideEffect}
        {...shared}
      />
    );
    const rank = (severity: SideEffect['severity'] | undefined): ReactElement | null => {
      const callouts = inOrder(effects, severity).map(callout);
      const props = { className: 'ek-callouts__rank', 'data-severity': severity };
      return callouts.length > 0 ? createElement('div', props, ...callouts) : null;
    };
    return (
      <div ref={ref} {...rest} className={className ? `ek-callouts ${className}` : 'ek-callouts'}>
        {effects.length > 0 && (
          <p className="ek-callouts__count">{countText(effects, own, words.locale)}</p>
        )}
        {createElement('div', null, ...[...severities].reverse().map(rank), rank(undefined))}
      </div>
    );
  },
);
