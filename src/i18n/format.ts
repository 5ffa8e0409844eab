import { dateFormat, listFormat, numberFormat } from './intl.ts';
import type { Plural } from './messages.ts';

/** Puts values into a message: `fill('Call {number}', { number: '988' })`. */
export function fill(message: string, values: Readonly<Record<string, string>>): string {
  return `${message ?? ''}`.replace(/\{(\w+)\}/g, (mark, name: string) => values[name] ?? mark);
}

/** Chooses the plural form for a number and fills in `{count}`. */
export function fillPlural(message: Plural, count: number, locale: string): string {
  const form = message[new Intl.PluralRules(locale).select(count)] ?? message.other;
  return fill(form, { count: formatNumber(count, locale) });
}

/** A number as the language writes it. */
export function formatNumber(value: number, locale: string): string {
  return typeof value === 'number' ? numberFormat(locale).format(value) : '';
}

/** An ISO date as the language writes it, without a time zone shifting the day. */
export function formatDate(isoDate: string, locale: string): string {
  const date = new Date(`${isoDate}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return isoDate;
  return dateFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}

/** Month and year of an ISO date. */
export function formatMonth(isoDate: string, locale: string): string {
  const date = new Date(`${isoDate}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return isoDate;
  const options = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return dateFormat(locale, options).format(date);
}

/** An amount of money, without needless decimals; a currency nobody knows is said as it is. */
export function formatMoney(amount: number, currency: string, locale: string): string {
  const minimumFractionDigits = Number.isInteger(amount) ? 0 : 2;
  try {
    const options = { style: 'currency', currency, minimumFractionDigits } as const;
    return numberFormat(locale, options).format(amount);
  } catch {
    return `${formatNumber(amount, locale)} ${currency}`;
  }
}

/** A country by its name in the reader's language; the given name where the browser has none. */
export function formatCountry(code: string, locale: string, name: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' }).of(code) ?? name;
  } catch {
    return name;
  }
}

/**
 * A choice as the language joins it ("131 or 133"), in parts: the index of an item, or the words
 * between two items. So that items can be links.
 */
export function formatChoice(items: readonly string[], locale: string): (number | string)[] {
  let index = 0;
  return listFormat(locale, { type: 'disjunction' })
    .formatToParts(items)
    .map(({ type, value }) => {
      if (type === 'literal') return value;
      index += 1;
      return index - 1;
    });
}
