import type { Path } from './problem.ts';

/** A value inside an unchecked document, with the way to it. */
export interface Found {
  value: unknown;
  path: Path;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value at a key, whatever the parent turns out to be. */
export function at(found: Found, ...keys: string[]): Found {
  return keys.reduce<Found>(
    ({ value, path }, key) => ({
      value: isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined,
      path: [...path, key],
    }),
    found,
  );
}

/** The items of a list; none when it is not a list. */
export function items(found: Found): Found[] {
  const { value, path } = found;
  return Array.isArray(value)
    ? Array.from(value, (item, index) => ({ value: item, path: [...path, index] }))
    : [];
}

/** The values of an object by key; none when it is not an object. */
export function values(found: Found): [string, Found][] {
  const { value, path } = found;
  if (!isObject(value)) return [];
  return Object.entries(value).map(([key, item]) => [key, { value: item, path: [...path, key] }]);
}

/** Every text anywhere below a value, in document order. */
export function texts(found: Found): Found[] {
  if (typeof found.value === 'string') return [found];
  return [...items(found), ...values(found).map(([, item]) => item)].flatMap(texts);
}

/** Every value of a given key anywhere below, in document order. */
export function deep(found: Found, key: string): Found[] {
  const below = values(found);
  return [
    ...below.filter(([name]) => name === key).map(([, item]) => item),
    ...[...items(found), ...below.map(([, item]) => item)].flatMap((item) => deep(item, key)),
  ];
}
