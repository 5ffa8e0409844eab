/** What is an object in a list; nothing when it is no list. A document may never have been parsed. */
export const objects = <Item extends object>(list: readonly Item[] | undefined): readonly Item[] =>
  Array.isArray(list) ? list.filter((item) => typeof item === 'object' && item !== null) : [];

/** A text, or none. */
export const text = (value: unknown): string => (typeof value === 'string' ? value : '');
