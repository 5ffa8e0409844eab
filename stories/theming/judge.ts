import { type MeasuredPair, measurePairs } from '../../scripts/theme/contrast-table.mjs';
import {
  type Choice,
  type ColourName,
  chosenTokens,
  nameOf,
  type Role,
  roles,
  type Scheme,
  schemes,
} from './choice.ts';

/** A pair below its bar, and the colour to change. */
export interface Refusal {
  pair: MeasuredPair;
  scheme: Scheme;
  ratio: number;
  role: Role;
}

/** Colours that are another one under a second name, as in tokens.json. */
const SAME_AS: Record<string, Role> = {
  focus: 'accent',
  'on-crisis-action': 'crisis',
};

/** Of the two colours of a pair the one that was changed last; else the one in front, if it can be chosen. */
function roleOf(
  { foreground, background }: MeasuredPair,
  scheme: Scheme,
  changed: readonly ColourName[],
): Role | undefined {
  const names = [foreground, background].map((name) => SAME_AS[name] ?? name);
  const inPair = [...names].flatMap((name) => roles.filter((role) => role === name));
  const at = (role: Role) => changed.indexOf(nameOf(scheme, role));
  const [last] = inPair.filter((role) => at(role) >= 0).sort((a, b) => at(a) - at(b));
  return last ?? inPair[0];
}

/** Lowest of a scheme's usual and its stronger contrast; print keeps colours of its own. */
const lowest = ({ ratios }: MeasuredPair, scheme: Scheme): number =>
  Math.min(ratios[scheme] ?? 21, ratios[`contrast-${scheme}`] ?? 21);

/**
 * Every pair that some readers could not read, by the project's own bars. `changed` are the colours
 * that were changed, the last one first.
 */
export function judge(choice: Choice, changed: readonly ColourName[] = []): Refusal[] {
  const pairs = measurePairs(chosenTokens(choice));
  return schemes.flatMap((scheme) =>
    pairs.flatMap((pair) => {
      const ratio = lowest(pair, scheme);
      const role = roleOf(pair, scheme, changed);
      return ratio < pair.bar && role ? [{ pair, scheme, ratio, role }] : [];
    }),
  );
}
