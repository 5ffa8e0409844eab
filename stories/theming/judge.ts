import { type MeasuredPair, measurePairs } from '../../scripts/theme/contrast-table.mjs';
import { type Choice, chosenTokens, type Role, roles, type Scheme, schemes } from './choice.ts';

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

function roleOf({ foreground, background }: MeasuredPair): Role | undefined {
  const names = [foreground, background].map((name) => SAME_AS[name] ?? name);
  return roles.find((role) => role === names[0]) ?? roles.find((role) => role === names[1]);
}

/** Lowest of a scheme's usual and its stronger contrast; print keeps colours of its own. */
const lowest = ({ ratios }: MeasuredPair, scheme: Scheme): number =>
  Math.min(ratios[scheme] ?? 21, ratios[`contrast-${scheme}`] ?? 21);

/** Every pair that some readers could not read, by the project's own bars. */
export function judge(choice: Choice): Refusal[] {
  const pairs = measurePairs(chosenTokens(choice));
  return schemes.flatMap((scheme) =>
    pairs.flatMap((pair) => {
      const ratio = lowest(pair, scheme);
      const role = roleOf(pair);
      return ratio < pair.bar && role ? [{ pair, scheme, ratio, role }] : [];
    }),
  );
}
