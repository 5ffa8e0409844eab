import { type SideEffect, severities } from '../../content/index.ts';
import type { CrisisCountry } from '../../crisis-lines/index.ts';
import { SideEffectCallout } from '../side-effect-callout/index.ts';
import type { Inner } from './inner.ts';

/** How often it happens with the treatment, for sorting; unknown sorts last. */
function share({ frequency }: SideEffect): number {
  if (frequency?.type !== 'frequency') return -1;
  const { count } = frequency.treated;
  return typeof count === 'number' ? count / frequency.denominator : 0;
}

/** Worst first, then by frequency: a neutral order that no author chooses (rule RC-10). */
function inOrder(effects: readonly SideEffect[], severity: SideEffect['severity']): SideEffect[] {
  return effects.filter((item) => item.severity === severity).sort((a, b) => share(b) - share(a));
}

/** Every side effect, by severity. */
export function SideEffects({
  guide,
  sources,
  words,
  country,
  crisis,
}: Inner & { country: CrisisCountry | undefined }) {
  return [...severities].reverse().map((severity) => (
    <div className="ek-guide__effects" data-severity={severity} key={severity}>
      {inOrder(guide.sideEffects, severity).map((sideEffect) => (
        <SideEffectCallout
          country={country}
          crisis={crisis}
          headingLevel={3}
          id={sideEffect.id}
          key={sideEffect.id}
          sideEffect={sideEffect}
          sources={sources}
          {...words}
        />
      ))}
    </div>
  ));
}
