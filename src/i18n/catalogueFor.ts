import { ar } from './ar.ts';
import { enGB } from './en-GB.ts';
import { enUS, type Messages } from './messages.ts';

/** The built-in words in a language, or nothing where there are none and English must do. */
export function catalogueFor(locale: string): Messages | undefined {
  const [language] = locale.toLowerCase().split('-');
  if (language === 'ar') return ar;
  if (language !== 'en') return undefined;
  return locale.toLowerCase() === 'en-gb' ? enGB : enUS;
}
