import { at, type Found, items, values } from '../outline.ts';
import type { Problem } from '../problem.ts';
import { dangling, danglingIn, duplicates, idsOf, problem } from './kit.ts';

/** Every row has one cell for each route, and a row about a benefit names rows about harms. */
export function checkComparison(root: Found): Problem[] {
  const routes = items(at(root, 'routes'));
  const groups = items(at(root, 'comparison', 'groups'));
  const rows = groups.flatMap((group) => items(at(group, 'attributes')));
  const harms = idsOf(rows.filter((row) => at(row, 'about').value === 'harm'));
  return [
    ...duplicates(groups),
    ...duplicates(rows),
    ...rows.flatMap((row) => checkCells(at(row, 'cells'), routes)),
    ...rows.flatMap((row) => danglingIn(at(row, 'harms'), harms, 'harm attribute')),
  ];
}

function checkCells(cells: Found, routes: readonly Found[]): Problem[] {
  const given = values(cells);
  const routeIds = idsOf(routes);
  const blank = routeIds.filter((id) => !given.some(([key]) => key === id));
  return [
    ...(given.length === 0 ? [] : blank).map((id) =>
      problem(
        at(cells, id),
        'is a blank cell',
        'Write a cell; when nothing is known, { "type": "not-established" }.',
      ),
    ),
    ...given.flatMap(([key, cell]) => unknownRoute(key, cell, routeIds)),
    ...given.flatMap(([key, cell]) => approvalCell(key, cell, routes)),
  ];
}

const unknownRoute = (key: string, cell: Found, routeIds: readonly string[]): Problem[] =>
  dangling({ ...cell, value: key }, routeIds, 'route');

/** An approval cell shows the route's own status, so the route must have one for that country. */
function approvalCell(routeId: string, cell: Found, routes: readonly Found[]): Problem[] {
  const place = at(cell, 'jurisdiction');
  const route = routes.find((candidate) => at(candidate, 'id').value === routeId);
  if (at(cell, 'type').value !== 'approval' || !route) return [];
  const known = items(at(route, 'approvals')).map((item) => at(item, 'jurisdiction').value);
  if (known.includes(place.value)) return [];
  const remedy = `Add one to route "${routeId}" for ${String(place.value)}.`;
  return [problem(place, 'has no approval status to show for this route', remedy)];
}
