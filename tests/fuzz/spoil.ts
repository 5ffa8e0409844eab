/** The way to a value inside another. */
export type Path = readonly (string | number)[];

/** Every place inside a value, from the outside in. */
export function placesIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, item]) => placesIn(item, [...path, key]))];
}

/** The value at a place. */
export const valueAt = (root: unknown, path: Path): unknown =>
  path.reduce((value, step) => (value as Record<string, unknown>)[step], root);

/** A copy with another value at one place; the same where an earlier change took the place away. */
export function withValue<Root>(root: Root, path: Path, value: unknown): Root {
  const [step, ...rest] = path;
  if (step === undefined) return value as Root;
  if (typeof root !== 'object' || root === null) return root;
  const copy = Array.isArray(root) ? [...root] : { ...root };
  const inner = withValue((root as Record<string, unknown>)[step], rest, value);
  return Object.assign(copy, { [step]: inner }) as Root;
}

/** Whether one place holds the other. */
export const touches = (a: Path, b: Path): boolean =>
  a.slice(0, b.length).join() === b.slice(0, a.length).join();
