/** A text that React can show, whatever was given: anything but a text or a number says nothing. */
export function asText(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : '';
}

/** The texts in a list; none when it is no list. */
export function asTexts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(asText).filter((text) => text !== '') : [];
}
