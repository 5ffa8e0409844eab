import type { Widget } from './widgets/widget.ts';

/** A setting that was checked; a wrong one is as if it were not there, and the console tells why. */
export function checked(
  { setting, source }: Widget,
  name: string,
  isRight: (value: string) => boolean,
  remedy: string,
): string | null {
  const value = setting(name);
  if (value === null || isRight(value)) return value;
  console.warn(`Evenkeel: ${name} is "${value}". Write ${remedy}.`, source);
  return null;
}
