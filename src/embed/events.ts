/** What each event of a widget tells in `detail`. */
export interface EmbedEvents {
  /** The reader opened or closed an answer. */
  'ek-toggle': { id: string | undefined; open: boolean };
  /** The reader chose another country; ISO 3166-1. */
  'ek-country': { country: string };
  /** The reader chose routes of the table, by name, or only the rows in which they differ. */
  'ek-compare': { routes: string[]; onlyDifferent: boolean };
}

/** Tells the page, through every shadow root around. */
export function tell<Name extends keyof EmbedEvents>(
  from: Element,
  name: Name,
  detail: EmbedEvents[Name],
): void {
  from.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }));
}
