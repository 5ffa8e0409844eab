import { fill } from '../../i18n/index.ts';

/** A page's own words may not cost a reader a value: what has no place in them stands after them. */
export function fillWhole(message: string, values: Readonly<Record<string, string>>): string {
  const lost = (words: string) => Object.values(values).filter((value) => !words.includes(value));
  const words = fill(message, values);
  return [words, ...lost(words)].join(' ');
}
