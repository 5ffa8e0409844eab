import {
  choiceFormat,
  countryName,
  dayText,
  listFormat,
  moneyFormat,
  monthText,
  numberText,
  pluralRules,
  weekdayText,
} from './intl.ts';
import type { Plural } from './messages.ts';
import { remember } from './remember.ts';

const PLAIN_WEEK = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** A message in parts: words, and at every odd place the name of a value. */
export const partsOf = /* @__PURE__ */ remember((message: string): readonly string[] =>
  `${message ?? ''}`.split(/\{(\w+)\}/),
);

/** Puts values into a message: `fill('Call {number}', { number: '988' })`. */
export function fill(message: string, values: Readonly<Record<string, string>>): string {
  const parts = partsOf(message);
  let text = parts[0] ?? '';
  for (let index = 1; index < parts.length; index += 2) {
    const name = parts[index] as string;
    text += `${values[name] ?? `{${name}}`}${parts[index + 1]}`;
  }
  return text;
}

/** What the platform makes of it; the plain value where it lacks this part of `Intl`. */
function orPlain<Value>(format: () => Value, plain: () => Value): Value {
  try {
    return format();
  } catch {
    return plain();
  }
}

/** Chooses the plural form for a number and fills in `{count}`. */
export function fillPlural(message: Plural, count: number, locale: string): string {
  const rule = orPlain<Intl.LDMLPluralRule>(
    () => pluralRules(locale).select(count),
    () => (count === 1 ? 'one' : 'other'),
  );
  const form = message[rule] ?? message.other;
  return fill(form, { count: formatNumber(count, locale) });
}

/** A number as the language writes it. */
export function formatNumber(value: number, locale: string): string {
  if (typeof value !== 'number') return '';
  return orPlain(
    () => numberText(locale)(value),
    () => String(value),
  );
}

/** An ISO date as the language writes it, without a time zone shifting the day. */
export const formatDate = (isoDate: string, locale: string): string =>
  orPlain(
    () => dayText(locale)(isoDate),
    () => isoDate,
  );

/** Month and year of an ISO date. */
export const formatMonth = (isoDate: string, locale: string): string =>
  orPlain(
    () => monthText(locale)(isoDate),
    () => `${isoDate}`.slice(0, 'YYYY-MM'.length),
  );

/** A day of the week as the language names it, 0 for Monday. */
export const formatWeekday = (day: number, locale: string): string =>
  orPlain(
    () => weekdayText(locale)(day),
    () => PLAIN_WEEK[day] ?? '',
  );

/** An amount of money, without needless decimals; a currency nobody knows is said as it is. */
export function formatMoney(amount: number, currency: string, locale: string): string {
  return orPlain(
    () => moneyFormat(locale)(currency)(Number.isInteger(amount) ? 0 : 2).format(amount),
    () => `${formatNumber(amount, locale)} ${currency}`,
  );
}

/** A country by its name in the reader's language; the given name where the browser has none. */
export function formatCountry(code: string, locale: string, name: string): string {
  return orPlain(
    () => countryName(locale)(code) || name,
    () => name,
  );
}

/**
 * A choice as the language joins it ("131 or 133"), in parts: the index of an item, or the words
 * between two items. So that items can be links.
 */
export function formatChoice(items: readonly string[], locale: string): (number | string)[] {
  const parts = orPlain(
    () => choiceFormat(locale).formatToParts(items),
    () => items.flatMap((value) => [slash, { type: 'element' as const, value }]).slice(1),
  );
  let index = 0;
  return parts.map(({ type, value }) => {
    if (type === 'literal') return value;
    index += 1;
    return index - 1;
  });
}

const slash = { type: 'literal' as const, value: ' / ' };

/** Several things as the language joins them: "one, two, and three". */
export const formatList = (items: readonly string[], locale: string): string =>
  orPlain(
    () => listFormat(locale).format(items),
    () => items.join(', '),
  );
