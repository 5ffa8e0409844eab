import { warnOnce } from './warnOnce.ts';

/**
 * The usable entries of a list prop. Whatever is no object is left out with a warning, so that one
 * wrong entry does not take the others, or the page, with it.
 */
export function asList<Item extends object>(
  value: readonly Item[] | null | undefined,
  where: string,
): readonly Item[] {
  if (!Array.isArray(value)) {
    warnOnce(where, value, 'is not a list', 'Pass an array, as `parseGuide` returns it.');
    return [];
  }
  const usable = value.filter((item) => typeof item === 'object' && item !== null);
  if (usable.length < value.length) {
    const remedy = 'Remove them, or check the document with `parseGuide`.';
    warnOnce(where, value, 'has entries that are not objects', remedy);
  }
  return usable;
}
