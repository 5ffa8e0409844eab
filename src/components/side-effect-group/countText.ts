import { type SideEffect, severities } from '../../content/index.ts';
import { fill, fillPlural, formatList, type Messages } from '../../i18n/index.ts';

/** "12 side effects, the most serious first: 3 need help at once, 4 are serious and 5 are common." */
export function countText(
  effects: readonly SideEffect[],
  own: Messages['sideEffect'],
  locale: string,
): string {
  const messages = { emergency: own.emergencies, serious: own.seriousOnes, common: own.commonOnes };
  const parts = [...severities].reverse().flatMap((severity) => {
    const count = effects.filter((effect) => effect.severity === severity).length;
    return count > 0 ? [fillPlural(messages[severity], count, locale)] : [];
  });
  const total = fillPlural(own.total, effects.length, locale);
  return parts.length > 0 ? fill(own.counted, { total, parts: formatList(parts, locale) }) : total;
}
