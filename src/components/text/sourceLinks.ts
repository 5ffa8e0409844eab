import { type Source, sourceElementId } from '../../content/index.ts';
import { warnOnce } from '../props/index.ts';

/** The number a source is cited by: its place in the list, counted from one. */
export function sourceNumber(sourceId: string, sources: readonly Source[]): number | undefined {
  const index = sources.findIndex((source) => source?.id === sourceId);
  if (index >= 0) return index + 1;
  const remedy = 'Pass the source in `sources`, or correct the id.';
  warnOnce('A `sources` prop', sourceId, 'does not hold a cited source', remedy);
  return undefined;
}

/** A source whose marks lead elsewhere than to an entry of its own, as a guide's page may need it. */
export interface PlacedSource extends Source {
  /** Id of the element that marks lead to. */
  place?: string;
}

/** Where the mark of a source leads. */
export const markHref = ({ id, place }: PlacedSource): string => `#${place ?? sourceElementId(id)}`;
