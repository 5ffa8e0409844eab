// Intl objects are dear: made anew for every number, they were half of a page's server time.

/** More than any page needs; content could name any number of languages and units. */
const LIMIT = 200;

function kept<Options, Made>(make: (locale: string, options: Options | undefined) => Made) {
  const made = new Map<string, Made>();
  return (locale: string, options?: Options): Made => {
    const key = options ? `${locale} ${JSON.stringify(options)}` : locale;
    const found = made.get(key);
    if (found) return found;
    if (made.size >= LIMIT) made.clear();
    const value = make(locale, options);
    made.set(key, value);
    return value;
  };
}

/** @throws RangeError for a unit or currency that is none */
export const numberFormat = /* @__PURE__ */ kept(
  (locale, options: Intl.NumberFormatOptions | undefined) => new Intl.NumberFormat(locale, options),
);

export const dateFormat = /* @__PURE__ */ kept(
  (locale, options: Intl.DateTimeFormatOptions | undefined) =>
    new Intl.DateTimeFormat(locale, options),
);

export const listFormat = /* @__PURE__ */ kept(
  (locale, options: Intl.ListFormatOptions | undefined) => new Intl.ListFormat(locale, options),
);

/** @throws RangeError for a language tag that is none */
export const canonicalLocale = /* @__PURE__ */ kept(
  (locale): string => Intl.getCanonicalLocales(locale)[0] ?? '',
);
