import { citedPlaces } from '../citingRows.ts';
import { at, type Found, items } from '../outline.ts';
import type { Problem } from '../problem.ts';
import { dangling, idsOf, problem } from './kit.ts';

/** Citations that lead to none of these sources. */
export const danglingCitations = (part: Found, sources: readonly string[]): Problem[] =>
  citedPlaces(part).flatMap((cited) => dangling(cited, sources, 'source'));

/** Citation marks in any text, and every `sourceIds`, lead to a source of the document. */
export const checkCitations = (root: Found): Problem[] =>
  danglingCitations(root, idsOf(items(at(root, 'sources'))));

/** Sources that nothing cites: untidy, but no reader is told anything wrong. */
export function uncitedSources(root: Found): Problem[] {
  const cited = citedPlaces(root).map(({ value }) => value);
  return items(at(root, 'sources'))
    .map((source) => at(source, 'id'))
    .filter(({ value }) => typeof value === 'string' && !cited.includes(value))
    .map((id) => problem(id, 'is never cited', 'Cite it where it carries a claim, or remove it.'));
}
