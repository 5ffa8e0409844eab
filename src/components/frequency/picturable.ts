import type { StatisticGroup } from '../../content/index.ts';

/** What is drawn of a group: so many whole marks, or one that is less than whole. */
export interface Picture {
  count: number;
  denominator: 100 | 1000;
  /** Fewer than one: a mark that is smaller than the others. */
  less: boolean;
}

/** A count that can be drawn mark by mark; `undefined` when it cannot. */
export function picturable(
  { count }: Partial<StatisticGroup>,
  denominator: number,
): Picture | undefined {
  if (denominator !== 100 && denominator !== 1000) return undefined;
  if (count === 'fewer-than-one') return { count: 0, denominator, less: true };
  if (typeof count !== 'number' || !Number.isInteger(count)) return undefined;
  return count >= 0 && count <= denominator ? { count, denominator, less: false } : undefined;
}
