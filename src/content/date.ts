/** Whether a text is a date of the calendar, ISO 8601: `2026-11-23`. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/**
 * Whether the day a review was due is over, in Coordinated Universal Time. A date that cannot be
 * read is never over.
 * @throws RangeError when `now` is no moment
 */
export const isOverdue = (nextDue: string, now: Date): boolean =>
  isDate(nextDue) && now.toISOString().slice(0, 10) > nextDue;
