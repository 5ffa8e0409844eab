import { at, type Found, items } from '../outline.ts';
import type { Problem } from '../problem.ts';
import { checkCandidacy } from './candidacy.ts';
import { checkCitations } from './citations.ts';
import { checkCellRoutes, checkComparison } from './comparison.ts';
import { checkIds } from './ids.ts';
import { dangling, danglingIn, duplicates, idsOf, isCountryCode, problem } from './kit.ts';
import { checkRoutes } from './routes.ts';
import { checkSuicide } from './suicide.ts';

const lists = ['sources', 'routes'];

function checkBenefits(root: Found): Problem[] {
  const routes = idsOf(items(at(root, 'routes')));
  const effects = idsOf(items(at(root, 'sideEffects')));
  return items(at(root, 'benefits')).flatMap((benefit) => [
    ...dangling(at(benefit, 'routeId'), routes, 'route'),
    ...dangling(at(benefit, 'approvalId'), approvalsFor(root, benefit), 'approval of this route'),
    ...danglingIn(at(benefit, 'harms'), effects, 'side effect'),
  ]);
}

/** Readers compare side effects with each other, so all are counted in one number (rule RC-03). */
function checkDenominators(root: Found): Problem[] {
  const all = items(at(root, 'sideEffects'))
    .map((effect) => at(effect, 'frequency', 'denominator'))
    .filter(({ value }) => typeof value === 'number');
  const [first] = all;
  return all
    .filter(({ value }) => value !== first?.value)
    .map((found) => {
      const reason = `is another denominator than the ${first?.value} of the first side effect`;
      return problem(found, reason, 'Count all side effects out of the same number of people.');
    });
}

/** A fact box is about a route, and says how it stands where the guide is read. */
function checkFactBoxes(root: Found): Problem[] {
  const routes = idsOf(items(at(root, 'routes')));
  return items(at(root, 'factBoxes')).flatMap((box) => [
    ...dangling(at(box, 'routeId'), routes, 'route'),
    ...dangling(at(box, 'approvalId'), approvalsFor(root, box), 'approval of this route'),
  ]);
}

/** Ids of the approvals that can stand beside a benefit: its own route's, where the guide is read. */
function approvalsFor(root: Found, benefit: Found): string[] {
  const country = at(root, 'jurisdiction').value;
  const route = items(at(root, 'routes')).find(
    (candidate) => at(candidate, 'id').value === at(benefit, 'routeId').value,
  );
  const approvals = route ? items(at(route, 'approvals')) : [];
  const isHere = (item: Found) =>
    !isCountryCode(country) || at(item, 'jurisdiction').value === country;
  return idsOf(approvals.filter(isHere));
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
    ...items(at(root, 'routes')).flatMap((route) => duplicates(items(at(route, 'approvals')))),
    ...duplicates(items(at(root, 'visit', 'steps'))),
    ...checkIds(root),
    ...checkCandidacy(root),
    ...checkCitations(root),
    ...checkRoutes(root),
    ...checkComparison(at(root, 'routes'), at(root, 'comparison', 'groups')),
    ...checkCellRoutes(at(root, 'routes'), at(root, 'comparison', 'groups')),
    ...checkBenefits(root),
    ...checkFactBoxes(root),
    ...checkDenominators(root),
    ...checkReview(root),
    ...checkSuicide(root),
  ];
}
