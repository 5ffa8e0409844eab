import type { Approval, Duration, Statistic, StatisticGroup } from '../content/index.ts';
import { fill, formatCountry, formatMonth, formatNumber } from './format.ts';
import { unitText } from './intl.ts';
import type { Messages } from './messages.ts';

/** "4 weeks"; in English where the platform cannot say it, or does not know the unit. */
function withUnit(value: number, unit: Duration['unit'], locale: string): string {
  try {
    return unitText(locale)(unit)(value);
  } catch {
    return `${formatNumber(value, locale)} ${unit}${value === 1 ? '' : 's'}`;
  }
}

/** "about 40 minutes", "40 to 60 minutes", "at least 2 hours". */
export function formatDuration(
  value: Pick<Duration, 'from' | 'to' | 'unit' | 'bound'>,
  words: Messages['duration'],
  locale: string,
): string {
  const { from, to, unit, bound } = value;
  const time =
    to === undefined
      ? withUnit(from, unit, locale)
      : fill(words.range, { from: formatNumber(from, locale), to: withUnit(to, unit, locale) });
  return bound ? fill(words[bound], { time }) : time;
}

/** "over 4 weeks"; nothing when there is no timeframe. */
export function formatTimeframe(
  timeframe: Statistic['timeframe'] | undefined,
  words: Messages['frequency'],
  locale: string,
): string {
  if (!timeframe) return '';
  const { relation, value, unit } = timeframe;
  return fill(words[relation], { time: withUnit(value, unit, locale) });
}

/** What people are counted out of (rules RC-03, RC-04): of anything else no sum is done. */
const DENOMINATORS: readonly unknown[] = [100, 1000, 10_000];

/** Whole people, no fewer than none and no more than there are. */
function isCount(count: unknown, denominator: unknown): count is number {
  return Number.isInteger(count) && Number(count) >= 0 && Number(count) <= Number(denominator);
}

/** For sums, which say "about": fewer than one is closer to none than to one. */
const asPeople = (count: unknown): unknown => (count === 'fewer-than-one' ? 0 : count);

/**
 * About how many more people were affected with the treatment than without it; fewer below zero.
 * Nothing where a group was not counted in people out of 100, 1,000 or 10,000, or both were fewer
 * than one.
 */
export function differenceOf(
  treated: unknown,
  comparator: unknown,
  denominator: unknown,
): number | undefined {
  const [one, other] = [asPeople(treated), asPeople(comparator)];
  if (treated === comparator && treated === 'fewer-than-one') return undefined;
  const counted = isCount(one, denominator) && isCount(other, denominator);
  return counted && DENOMINATORS.includes(denominator) ? one - other : undefined;
}

/** How many were not affected; nothing in the same cases. */
export function restOf(count: unknown, denominator: number): number | undefined {
  const counted = isCount(count, denominator) && DENOMINATORS.includes(denominator);
  return counted ? denominator - count : undefined;
}

/** "41 in 100", "fewer than 1 in 100" or "not measured". */
export function formatCount(
  count: StatisticGroup['count'] | undefined,
  denominator: number,
  words: Messages['frequency'],
  locale: string,
): string {
  const of = { denominator: formatNumber(denominator, locale) };
  if (count === 'fewer-than-one') return fill(words.fewerThanOne, of);
  if (count === 'not-measured') return words.notMeasured;
  if (!isCount(count, denominator)) return words.unreadable;
  return fill(words.count, { ...of, count: formatNumber(count, locale) });
}

/** The difference between the two groups in people (rule RC-18); only the time when there is none. */
export function formatDifference(
  { treated, comparator, denominator, timeframe }: Partial<Statistic>,
  words: Messages['frequency'],
  locale: string,
): string {
  const time = formatTimeframe(timeframe, words, locale);
  const difference = differenceOf(treated?.count, comparator?.count, denominator);
  if (difference === undefined) return time && fill(words.noDifference, { time });
  const message = difference > 0 ? words.more : difference < 0 ? words.fewer : words.same;
  return fill(message, {
    count: formatNumber(Math.abs(difference), locale),
    denominator: denominator ? formatNumber(denominator, locale) : '',
    time,
  });
}

/** The whole statistic in one sentence. */
export function formatStatistic(
  { treated, comparator, denominator, timeframe }: Statistic,
  words: Messages['frequency'],
  locale: string,
): string {
  return fill(words.sentence, {
    treated: formatCount(treated?.count, denominator, words, locale),
    treatedLabel: `${treated?.label ?? ''}`,
    comparator: formatCount(comparator?.count, denominator, words, locale),
    comparatorLabel: `${comparator?.label ?? ''}`,
    time: formatTimeframe(timeframe, words, locale),
  });
}

/** "FDA (United States), for depression. As of October 2024." The country, unless its name says it. */
export function formatApproval(
  approval: Pick<Approval, 'regulator' | 'jurisdiction' | 'indication' | 'asOf'>,
  words: Messages['approval'],
  locale: string,
): string {
  const { jurisdiction, indication, asOf } = approval;
  const regulator = `${approval.regulator ?? ''}`;
  const country = formatCountry(jurisdiction, locale, jurisdiction);
  return fill(words.detail, {
    regulator: regulator.includes(country)
      ? regulator
      : fill(words.regulatorIn, { regulator, country }),
    indication,
    date: formatMonth(asOf, locale),
  });
}
