/** A word out of a closed set; `undefined` for anything else. */
export function asOneOf<Option extends string>(
  value: unknown,
  options: readonly Option[],
): Option | undefined {
  return options.find((option) => option === value);
}
