import fc from 'fast-check';
import { expect } from 'vitest';
import * as i18n from '../../../src/i18n/index.ts';
import { badData, hostileText } from '../hostile.ts';
import { property } from '../property.ts';

const { ar, enGB, enUS, extendMessages, pseudo } = i18n;
const catalogues = { ar, enGB, enUS, pseudo };
const locale = fc.oneof(fc.constantFrom('en-US', 'ar', 'de-CH', 'x', ''), hostileText);

const parts = fc.dictionary(
  fc.constantFrom(...Object.keys(enUS), '__proto__'),
  fc.oneof(
    badData,
    fc.dictionary(fc.constantFrom('label', 'title', 'openAll', 'more', 'since'), badData),
  ),
);

const words = [
  property(
    ['extendMessages', ...Object.keys(catalogues)],
    'a catalogue stays whole, whatever is laid over it',
    20,
    fc.tuple(fc.constantFrom(...Object.values(catalogues)), fc.oneof(parts, badData)),
    ([base, own]) => {
      const extended = extendMessages(base, own as never);
      for (const [part, all] of Object.entries(base)) {
        for (const [key, word] of Object.entries(all)) {
          const found = (extended as never as Record<string, Record<string, unknown>>)[part]?.[key];
          expect([part, key, typeof found]).toEqual([part, key, typeof word]);
        }
      }
    },
  ),
  property(
    ['enUS'],
    'a message keeps every value that is put into it',
    20,
    fc.tuple(hostileText, hostileText),
    ([one, two]) => {
      expect(i18n.fill('{a} and {b}', { a: one, b: two })).toBe(`${one} and ${two}`);
    },
  ),
];

/** What the platform says, or something plain where it throws. */
function orElse(said: () => string, plain: string): string {
  try {
    return said();
  } catch {
    return plain;
  }
}

const number = fc.oneof(fc.double(), fc.nat());
const day = fc.date({
  min: new Date('1000-01-01T00:00:00Z'),
  max: new Date('9999-12-31T00:00:00Z'),
  noInvalidDate: true,
});

const DENOMINATORS = [100, 1000, 10_000] as const;

const values = [
  property(
    ['enUS'],
    'numbers, money, dates and lists are said as the platform says them in that language, or as they are',
    30,
    fc.tuple(number, fc.oneof(hostileText, fc.constantFrom('USD', 'JPY')), locale),
    ([value, text, language]) => {
      const plain = `${value}`;
      const decimals = Number.isInteger(value) ? 0 : 2;
      const currency = { style: 'currency', currency: text, minimumFractionDigits: decimals };
      const format = (options: object) => () =>
        new Intl.NumberFormat(language, options).format(value);
      const said = i18n.formatNumber(value, language);
      expect(said).toBe(orElse(format({}), plain));
      expect(i18n.formatMoney(value, text, language)).toBe(
        orElse(format(currency), `${said} ${text}`),
      );
      expect(i18n.formatList([text, plain], language)).toBe(
        orElse(() => new Intl.ListFormat(language).format([text, plain]), `${text}, ${plain}`),
      );
      expect(i18n.fillPlural(enUS.quickExit.more, value, language)).toContain(said);
    },
  ),
  property(
    ['enUS'],
    'a day is said as itself in any time zone, and what is no day as it is',
    20,
    fc.tuple(day, hostileText, locale),
    ([date, text, language]) => {
      const iso = date.toISOString().slice(0, 10);
      const format = (options: object) => () =>
        new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(date);
      expect(i18n.formatDate(iso, language)).toBe(orElse(format({ dateStyle: 'long' }), iso));
      expect(i18n.formatMonth(iso, language)).toBe(
        orElse(format({ month: 'long', year: 'numeric' }), iso.slice(0, 7)),
      );
      fc.pre(Number.isNaN(Date.parse(`${text}T00:00:00Z`)));
      expect(i18n.formatDate(text, language)).toBe(text);
    },
  ),
  property(
    ['enUS'],
    'a country has the name that the platform gives it, or the given one, and a language a direction',
    20,
    fc.tuple(fc.oneof(hostileText, fc.constantFrom('US', 'GB', 'no code')), hostileText, locale),
    ([code, name, language]) => {
      const names = () => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
      expect(i18n.formatCountry(code, language, name)).toBe(
        orElse(() => names().of(code) ?? name, name),
      );
      expect(i18n.directionOf(language)).toMatch(/^(?:ltr|rtl)$/);
    },
  ),
  property(
    ['enUS'],
    'a time is said with its unit, also with one that nobody knows',
    10,
    fc.tuple(number, fc.oneof(hostileText, fc.constantFrom('hour', 'week')), locale),
    ([from, unit, language]) => {
      const own = { from, unit } as Parameters<typeof i18n.formatDuration>[0];
      const known = { style: 'unit', unit, unitDisplay: 'long' };
      expect(i18n.formatDuration(own, enUS.duration, language)).toBe(
        orElse(
          () => new Intl.NumberFormat(language, known as object).format(from),
          `${i18n.formatNumber(from, language)} ${unit}${from === 1 ? '' : 's'}`,
        ),
      );
    },
  ),
  property(
    ['enUS'],
    'a difference is said only of people who were counted',
    20,
    fc.tuple(
      fc.oneof(fc.nat(200), badData),
      fc.oneof(fc.nat(200), badData),
      fc.constantFrom(...DENOMINATORS),
    ),
    ([treated, comparator, denominator]) => {
      const difference = i18n.differenceOf(treated, comparator, denominator);
      const counted = [treated, comparator].every(
        (count) =>
          count === 'fewer-than-one' ||
          (Number.isInteger(count) && Number(count) >= 0 && Number(count) <= denominator),
      );
      if (!counted) expect(difference).toBeUndefined();
      const said = i18n.formatCount(treated as never, denominator, enUS.frequency, 'en-US');
      expect(said).toMatch(/\w/);
    },
  ),
];

export const languages = [...words, ...values];
