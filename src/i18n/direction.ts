/** Scripts that are written from right to left. Asking the platform gives old ones no answer. */
const FROM_THE_RIGHT = new Set(['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);

/** The direction in which a language is read; left to right for a tag that is none. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  try {
    const { script = '' } = new Intl.Locale(locale).maximize();
    return FROM_THE_RIGHT.has(script) ? 'rtl' : 'ltr';
  } catch {
    return 'ltr';
  }
}
