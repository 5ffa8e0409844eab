import type { FactBox, Outcome } from '../../content/index.ts';
import { restOf } from '../../i18n/index.ts';
import { warnOnce } from '../props/index.ts';

/** Whether the number of people treated can be said: whole people out of a usual number, or fewer than one. */
export const isKnown = ({ treated }: Outcome, denominator: unknown): boolean =>
  treated === 'fewer-than-one' || restOf(treated, Number(denominator)) !== undefined;

function warnOfCounts(box: Partial<FactBox>, kind: 'benefits' | 'harms'): void {
  const outcomes: readonly Outcome[] = Array.isArray(box[kind]?.outcomes) ? box[kind].outcomes : [];
  outcomes.forEach((outcome, index) => {
    for (const key of ['treated', 'comparator'] as const) {
      const count = outcome?.[key];
      const words = count === 'fewer-than-one' || count === 'not-measured';
      if (words || restOf(count, Number(box.denominator)) !== undefined) continue;
      const where = `FactBox factBox.${kind}.outcomes[${index}].${key}`;
      const reason = `is no number of people out of ${box.denominator}`;
      warnOnce(where, count, reason, 'Use whole people out of 100, 1000 or 10000.');
    }
  });
}

/** Tells a developer what is wrong with a box; what can be read is shown all the same. */
export function warnOfBox(
  box: Partial<FactBox>,
  { route, known, approved }: { route: unknown; known: boolean; approved: boolean },
): void {
  warnOfCounts(box, 'benefits');
  warnOfCounts(box, 'harms');
  for (const key of ['time', 'treated', 'comparator', 'uncertain', 'funding'] as const) {
    if (box[key]) continue;
    warnOnce(
      `FactBox factBox.${key}`,
      box[key],
      'is missing',
      'A fact box says this of its numbers.',
    );
  }
  const reason = 'does not hold what benefits must stand beside, so they are not shown';
  if (!known) {
    const remedy = 'Give at least one harm that was counted.';
    warnOnce('FactBox factBox.harms.outcomes', box.harms?.outcomes, reason, remedy);
  }
  if (!approved) {
    const remedy = `Pass the route "${box.routeId}" with its approval "${box.approvalId}".`;
    warnOnce('FactBox route', route, reason, remedy);
  }
}
