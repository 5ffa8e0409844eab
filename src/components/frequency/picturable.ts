import type { StatisticGroup } from '../../content/index.ts';

/** A count that can be drawn mark by mark, with its denominator; `undefined` when it cannot. */
export function picturable(
  { count }: Partial<StatisticGroup>,
  denominator: number,
): { count: number; denominator: 100 | 1000 } | undefined {
  if (denominator !== 100 && denominator !== 1000) return undefined;
  if (typeof count !== 'number' || !Number.isInteger(count)) return undefined;
  return count >= 0 && count <= denominator ? { count, denominator } : undefined;
}
