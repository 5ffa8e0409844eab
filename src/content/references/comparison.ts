import { at, type Found, items, values } from '../outline.ts';
import { type Problem, sortProblems } from '../problem.ts';
import { danglingCitations } from './citations.ts';
import { dangling, danglingIn, duplicates, idsOf, problem } from './kit.ts';

const rowsOf = (groups: Found): Found[] =>
  items(groups).flatMap((group) => items(at(group, 'attributes')));

/** Every row has one cell for each route, and a row about a benefit names rows about harms. */
export function checkComparison(routeList: Found, groupList: Found): Problem[] {
  const routes = items(routeList);
  const groups = items(groupList);
  const rows = rowsOf(groupList);
  const harms = idsOf(rows.filter((row) => at(row, 'about').value === 'harm'));
  return [
    ...duplicates(groups),
    ...duplicates(rows),
    ...rows.flatMap((row) => checkCells(at(row, 'cells'), routes)),
    ...rows.flatMap((row) => danglingIn(at(row, 'harms'), harms, 'row about a harm')),
  ];
}

/** A cell of a route that the document does not have. */
export const checkCellRoutes = (routes: Found, groups: Found): Problem[] =>
  rowsOf(groups)
    .flatMap((row) => values(at(row, 'cells')))
    .flatMap(([key, cell]) => dangling({ ...cell, value: key }, idsOf(items(routes)), 'route'));

function checkCells(cells: Found, routes: readonly Found[]): Problem[] {
  const given = values(cells);
  const routeIds = idsOf(routes);
  const blank = routeIds.filter((id) => !given.some(([key]) => key === id));
  // What is no object at all, the schema reports.
  const readable = typeof cells.value === 'object' && cells.value !== null;
  return [
    ...(readable ? blank : []).map((id) =>
      problem(
        at(cells, id),
        'is a blank cell',
        'Write a cell; when nothing is known, { "type": "not-established" }.',
      ),
    ),
    ...given.flatMap(([key, cell]) => approvalCell(key, cell, routes)),
  ];
}

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

/** As many as a reader can hold side by side, and as the stylesheet can show and hide. */
const ROUTES = { least: 2, most: 8 };
const MOST_ROWS = 200;

function checkSize(routes: Found, groups: Found): Problem[] {
  const columns = items(routes).length;
  const rows = rowsOf(groups).length;
  const { least, most } = ROUTES;
  return [
    columns < least &&
      problem(
        routes,
        `has ${columns} of the ${least} routes that a comparison needs`,
        'Add routes.',
      ),
    columns > most &&
      problem(
        routes,
        `has ${columns} routes, more than the ${most} that can be compared side by side`,
        'Split the table. Until then the reader gets no choice of routes.',
      ),
    rows === 0 && problem(groups, 'has no row', 'Add a group with at least one attribute.'),
    rows > MOST_ROWS &&
      problem(groups, `has ${rows} rows, more than ${MOST_ROWS}`, 'Split the table by subject.'),
  ].filter((found) => found !== false);
}

/** The props of a comparison table, unchecked. */
export interface ComparisonParts {
  routes: unknown;
  groups: unknown;
  sources: unknown;
}

/**
 * What is wrong with the props of a comparison table, by path such as `groups[0].attributes[1]`:
 * blank cells, ids used twice, citations of no source, too few or too many routes or rows.
 */
export function comparisonProblems(parts: ComparisonParts): Problem[] {
  const root: Found = { value: parts, path: [] };
  const [routes, groups, sources] = [at(root, 'routes'), at(root, 'groups'), at(root, 'sources')];
  const cited = sources.value === undefined ? [] : [routes, groups];
  // First what causes the rest. Cells of routes that are not shown are no fault of a table.
  return [
    ...checkSize(routes, groups),
    ...duplicates(items(routes)),
    ...sortProblems([
      ...checkComparison(routes, groups),
      ...cited.flatMap((part) => danglingCitations(part, idsOf(items(sources)))),
    ]),
  ];
}
