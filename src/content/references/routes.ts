import { at, type Found, items } from '../outline.ts';
import type { Problem } from '../problem.ts';
import { dangling, danglingIn, idsOf, isCountryCode, problem } from './kit.ts';

/** A route shows its approval status where the guide is read, and names risks that exist. */
export function checkRoutes(root: Found): Problem[] {
  const effects = idsOf(items(at(root, 'sideEffects')));
  const warnings = idsOf(items(at(root, 'boxedWarnings')));
  const country = at(root, 'jurisdiction').value;
  return items(at(root, 'routes')).flatMap((route) => [
    ...approvalHere(route, country),
    ...compounded(route),
    ...danglingIn(at(route, 'mainRisks'), effects, 'side effect'),
    ...dangling(at(route, 'boxedWarning'), warnings, 'boxed warning'),
  ]);
}

function approvalHere(route: Found, country: unknown): Problem[] {
  const approvals = at(route, 'approvals');
  const given = items(approvals);
  // A jurisdiction that is none is told by itself.
  if (given.length === 0 || !isCountryCode(country)) return [];
  if (given.some((item) => at(item, 'jurisdiction').value === country)) return [];
  const reason = `has no approval status for ${country}, the guide’s own jurisdiction`;
  return [problem(approvals, reason, `Add one with "jurisdiction": "${country}".`)];
}

/** A compounded product has been assessed by no regulator, whatever it is made from. */
function compounded(route: Found): Problem[] {
  if (at(route, 'compounded').value !== true) return [];
  return items(at(route, 'approvals'))
    .map((approval) => at(approval, 'status'))
    .filter(({ value }) => typeof value === 'string' && value !== 'not-approved')
    .map((status) =>
      problem(status, 'is not the status of a compounded product', 'Write "not-approved".'),
    );
}
