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

const DENOMINATORS = [100, 1000, 10_000] as const;

const values = [
  property(
    ['enUS'],
    'numbers, dates, money, countries and lists are said in any language, or as they are',
    30,
    fc.tuple(fc.oneof(fc.double(), fc.nat()), hostileText, locale),
    ([number, text, language]) => {
      const said = [
        i18n.formatNumber(number, language),
        i18n.formatMoney(number, text, language),
        i18n.formatDate(text, language),
        i18n.formatMonth(text, language),
        i18n.formatCountry(text, language, text),
        i18n.formatList([text, text], language),
        i18n.formatDuration({ from: number, unit: text as never }, enUS.duration, language),
        i18n.fillPlural(enUS.quickExit.more, number, language),
      ];
      for (const one of said) expect(typeof one).toBe('string');
      expect(i18n.formatCountry('no code', language, text)).toBe(text);
      expect(['ltr', 'rtl']).toContain(i18n.directionOf(language));
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
