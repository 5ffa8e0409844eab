import { describe, expect, it } from 'vitest';
import type { Statistic } from '../../src/content/index.ts';
import {
  enUS,
  fill,
  fillPlural,
  formatChoice,
  formatCount,
  formatCountry,
  formatDate,
  formatDifference,
  formatDuration,
  formatMoney,
  formatStatistic,
} from '../../src/i18n/index.ts';
import { statistic } from '../fixtures/guide.ts';

const { duration, frequency } = enUS;

describe('statistics in words', () => {
  it('say both groups, the denominator and the time', () => {
    expect(formatStatistic(statistic, frequency, 'en-US')).toBe(
      '30 in 100 people with the example treatment, 10 in 100 with the example placebo, over 4 weeks.',
    );
  });

  it.each([
    [30, 10, 'That is about 20 more in every 100, over 4 weeks.'],
    [10, 30, 'That is about 20 fewer in every 100, over 4 weeks.'],
    [10, 10, 'That is about the same in both groups, over 4 weeks.'],
    [10, 'not-measured', 'Counted over 4 weeks.'],
    ['fewer-than-one', 10, 'That is about 10 fewer in every 100, over 4 weeks.'],
    [8, 'fewer-than-one', 'That is about 8 more in every 100, over 4 weeks.'],
    ['fewer-than-one', 'fewer-than-one', 'Counted over 4 weeks.'],
  ] as const)('do the sum for the reader: %s against %s', (treated, comparator, sentence) => {
    const value: Statistic = {
      ...statistic,
      treated: { ...statistic.treated, count: treated },
      comparator: { ...statistic.comparator, count: comparator },
    };
    expect(formatDifference(value, frequency, 'en-US')).toBe(sentence);
  });

  it.each([
    [0, 100, '0 in 100'],
    [12, 1000, '12 in 1,000'],
    ['fewer-than-one', 10_000, 'fewer than 1 in 10,000'],
    ['not-measured', 100, 'not measured'],
  ] as const)('count %s of %s as "%s"', (count, denominator, words) => {
    expect(formatCount(count, denominator, frequency, 'en-US')).toBe(words);
  });
});

describe('numbers that are none', () => {
  it.each([Number.NaN, Number.POSITIVE_INFINITY, -3, 250, 1.5])('%s is no finding', (count) => {
    const wrong: Statistic = { ...statistic, treated: { label: 'x', count } };
    expect(formatCount(count, 100, frequency, 'en-US')).toBe('a number that could not be shown');
    expect(formatDifference(wrong, frequency, 'en-US')).toBe('Counted over 4 weeks.');
  });
});

describe('durations in words', () => {
  it.each([
    [{ from: 40, to: 60, unit: 'minute' }, '40 to 60 minutes'],
    [{ from: 2, unit: 'hour', bound: 'at-least' }, 'at least 2 hours'],
    [{ from: 1, unit: 'day', bound: 'up-to' }, 'up to 1 day'],
    [{ from: 40, unit: 'minute', bound: 'about' }, 'about 40 minutes'],
  ] as const)('%o', (value, words) => {
    expect(formatDuration(value, duration, 'en-US')).toBe(words);
  });

  it('follow the language', () => {
    expect(formatDuration({ from: 2, unit: 'hour' }, duration, 'de')).toBe('2 Stunden');
  });
});

describe('dates, money, countries and plurals', () => {
  it('write a date on the day it names, in any time zone', () => {
    expect(formatDate('2026-11-23', 'en-US')).toBe('November 23, 2026');
    expect(formatDate('2026-11-23', 'en-GB')).toBe('23 November 2026');
    expect(formatDate('soon', 'en-US')).toBe('soon');
  });

  it('write whole amounts without cents', () => {
    expect(formatMoney(25, 'AUD', 'en-AU')).toBe('$25');
    expect(formatMoney(7.7, 'AUD', 'en-AU')).toBe('$7.70');
    expect(formatMoney(5, 'nonsense', 'en-US')).toBe('5 nonsense');
  });

  it('name a country in the reader’s language, and by its given name where there is none', () => {
    expect(formatCountry('DE', 'fr', 'Germany')).toBe('Allemagne');
    expect(formatCountry('nowhere', 'en', 'Nowhere')).toBe('Nowhere');
  });

  it('choose the plural form of the language', () => {
    const message = { one: '{count} source', few: '{count} źródła', other: '{count} sources' };
    expect(fillPlural(message, 1, 'en-US')).toBe('1 source');
    expect(fillPlural(message, 14, 'en-US')).toBe('14 sources');
    expect(fillPlural(message, 3, 'pl')).toBe('3 źródła');
  });

  it('leave a placeholder that has no value, so that the gap is seen', () => {
    expect(fill('Call {number}', {})).toBe('Call {number}');
    expect(fill('{a} and {a}', { a: '$&' })).toBe('$& and $&');
  });
});

describe('a choice', () => {
  it('is joined as the language joins it, in parts that can be links', () => {
    expect(formatChoice(['131'], 'en-US')).toEqual([0]);
    expect(formatChoice(['131', '133'], 'en-US')).toEqual([0, ' or ', 1]);
    expect(formatChoice(['a', 'b', 'c'], 'en-US')).toEqual([0, ', ', 1, ', or ', 2]);
    expect(formatChoice(['131', '133'], 'es')).toEqual([0, ' o ', 1]);
  });
});
