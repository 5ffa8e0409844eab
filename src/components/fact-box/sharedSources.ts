import type { Outcome } from '../../content/index.ts';

/** The sources of every outcome of a side: cited once, above the table, and not in each row. */
export function sharedSources(outcomes: readonly Outcome[]): string[] {
  const lists: unknown[] = outcomes.map(({ sourceIds }) => sourceIds);
  const [first, ...rest] = lists;
  if (!Array.isArray(first)) return [];
  return first.filter((id) => rest.every((list) => Array.isArray(list) && list.includes(id)));
}
