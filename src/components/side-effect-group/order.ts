import { type SideEffect, severities } from '../../content/index.ts';
import { asOneOf } from '../props/index.ts';

/** How often it happens with the treatment, for sorting; what is not known stands last. */
function share({ frequency }: SideEffect): number {
  if (frequency?.type !== 'frequency') return -1;
  const { count } = frequency.treated ?? {};
  return typeof count === 'number' ? count / frequency.denominator : 0;
}

/** Those of one severity, the most frequent first; those whose severity is none for `undefined`. */
export const inOrder = (
  effects: readonly SideEffect[],
  severity: SideEffect['severity'] | undefined,
): SideEffect[] =>
  effects
    .filter((effect) => asOneOf(effect.severity, severities) === severity)
    .sort((a, b) => share(b) - share(a));

/** Every number of people that the effects are counted in, each once. */
export function denominatorsOf(effects: readonly SideEffect[]): number[] {
  const all = effects.map(({ frequency }) =>
    frequency?.type === 'frequency' ? frequency.denominator : undefined,
  );
  return [...new Set(all)].filter((denominator) => denominator !== undefined);
}
