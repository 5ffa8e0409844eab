import type { Source } from '../../content/index.ts';
import { warnOnce } from '../props/index.ts';

/** The id of a source's entry in the page's source list; citation marks link to it. */
export const sourceElementId = (sourceId: string): string => `source-${sourceId}`;

/** The number a source is cited by: its place in the list, counted from one. */
export function sourceNumber(sourceId: string, sources: readonly Source[]): number | undefined {
  const index = sources.findIndex((source) => source?.id === sourceId);
  if (index >= 0) return index + 1;
  const remedy = 'Pass the source in `sources`, or correct the id.';
  warnOnce('A `sources` prop', sourceId, 'does not hold a cited source', remedy);
  return undefined;
}
