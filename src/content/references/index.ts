import { at, type Found, items } from '../outline.ts';
import type { Problem } from '../problem.ts';
import { checkCitations } from './citations.ts';
import { checkComparison } from './comparison.ts';
import { dangling, danglingIn, duplicates, idsOf, problem } from './kit.ts';
import { checkRoutes } from './routes.ts';

const lists = ['sources', 'routes', 'overview', 'benefits', 'sideEffects', 'boxedWarnings'];

function checkBenefits(root: Found): Problem[] {
  const routes = idsOf(items(at(root, 'routes')));
  const effects = idsOf(items(at(root, 'sideEffects')));
  return items(at(root, 'benefits')).flatMap((benefit) => [
    ...dangling(at(benefit, 'routeId'), routes, 'route'),
    ...danglingIn(at(benefit, 'harms'), effects, 'side effect'),
  ]);
}

function checkReview(root: Found): Problem[] {
  const status = at(root, 'status');
  const example = at(root, 'review', 'reviewer', 'example').value === true;
  if (status.value !== 'reviewed' || !example) return [];
  const reason = 'cannot be "reviewed" by an example reviewer';
  return [problem(status, reason, 'Write "example", or name the clinician who reviewed it.')];
}

/**
 * Checks what no schema can: that every id resolves, that lists have no doubles, that no cell is
 * blank, and the rules of fair balance. Works on unchecked input, so that a document with a wrong
 * date still hears about its missing sources.
 */
export function checkReferences(input: unknown): Problem[] {
  const root: Found = { value: input, path: [] };
  return [
    ...lists.flatMap((name) => duplicates(items(at(root, name)))),
    ...duplicates(items(at(root, 'candidacy', 'questions'))),
    ...duplicates(items(at(root, 'visit', 'steps'))),
    ...checkCitations(root),
    ...checkRoutes(root),
    ...checkComparison(root),
    ...checkBenefits(root),
    ...checkReview(root),
  ];
}
