import { warnOnce } from './warnOnce.ts';

/** An object prop with whatever it has; an empty one, with a warning, when it is no object. */
export function asObject<Value extends object>(
  value: Value | null | undefined,
  where: string,
): Partial<Value> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  warnOnce(where, value, 'is not an object', 'Pass one, as `parseGuide` returns it.');
  return {};
}
