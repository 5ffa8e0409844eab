/** Whether it is what a guide is: an object with names. */
export const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What is an object in a list; nothing when it is no list. A document may never have been parsed. */
export const objects = <Item extends object>(list: readonly Item[] | undefined): readonly Item[] =>
  Array.isArray(list) ? list.filter((item) => typeof item === 'object' && item !== null) : [];

/** A text, or none. */
export const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What was given, in words that cannot fail, whatever it is. */
export function kindOf(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  return Array.isArray(value) ? 'a list' : `a ${typeof value}`;
}

/** The error for what no data can be made of: where, why, and the remedy. */
export const unusable = (where: string, why: string, remedy: string): Error =>
  new Error(`Evenkeel: ${where} ${why}. ${remedy}`);

/** The remedy where there may be no guide at all. */
export const NO_GUIDE =
  '`parseGuide` gives none for a document with problems: look at its `problems`.';
