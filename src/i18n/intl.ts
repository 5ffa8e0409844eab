import { remember } from './remember.ts';

/** A number as a language writes it: `numberText('en-US')(1000)`. */
export const numberText = /* @__PURE__ */ remember((locale: string) => {
  const format = new Intl.NumberFormat(locale);
  return remember((value: number) => format.format(value));
});

/**
 * A number with its unit: `unitText('en-US')('week')(4)`.
 * @throws RangeError for a unit that is none
 */
export const unitText = /* @__PURE__ */ remember((locale: string) =>
  remember((unit: string) => {
    const format = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' });
    return remember((value: number) => format.format(value));
  }),
);

/**
 * Amounts with so many decimals at the least.
 * @throws RangeError for a currency that is none
 */
export const moneyFormat = /* @__PURE__ */ remember((locale: string) =>
  remember((currency: string) =>
    remember((minimumFractionDigits: number) => {
      const options = { style: 'currency', currency, minimumFractionDigits } as const;
      return new Intl.NumberFormat(locale, options);
    }),
  ),
);

const dateText = (options: Intl.DateTimeFormatOptions) =>
  remember((locale: string) => {
    // An ISO date is a day, and no time zone may shift it.
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    return remember((isoDate: string) => {
      const date = new Date(`${isoDate}T00:00:00Z`);
      return Number.isNaN(date.getTime()) ? isoDate : format.format(date);
    });
  });

/** Day, month and year of an ISO date; what is no date stays as it is. */
export const dayText = /* @__PURE__ */ dateText({ dateStyle: 'long' });

/** Month and year of an ISO date. */
export const monthText = /* @__PURE__ */ dateText({ month: 'long', year: 'numeric' });

/** A day of the week by its number, 0 for Monday. */
export const weekdayText = /* @__PURE__ */ remember((locale: string) => {
  const format = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  // The first of January 2024 was a Monday.
  return remember((day: number) => format.format(new Date(Date.UTC(2024, 0, 1 + day))));
});

export const choiceFormat = /* @__PURE__ */ remember(
  (locale: string) => new Intl.ListFormat(locale, { type: 'disjunction' }),
);

export const listFormat = /* @__PURE__ */ remember((locale: string) => new Intl.ListFormat(locale));

export const pluralRules = /* @__PURE__ */ remember(
  (locale: string) => new Intl.PluralRules(locale),
);

/** The name of a country, or nothing where the platform has none. */
export const countryName = /* @__PURE__ */ remember((locale: string) => {
  const names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
  return remember((code: string) => names.of(code) ?? '');
});

/** @throws RangeError for a language tag that is none */
export const canonicalLocale = /* @__PURE__ */ remember(
  (locale: string): string => Intl.getCanonicalLocales(locale)[0] ?? '',
);
