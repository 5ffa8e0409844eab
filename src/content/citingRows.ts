import { rowElementId } from './guideSections.ts';
import { citedSourceIds } from './inline.ts';
import { at, deep, type Found, items, texts } from './outline.ts';
import type { AttributeGroup } from './schema/comparison.ts';
import type { Route } from './schema/route.ts';

/** Every source id that a part of a document cites, by a mark in a text or in `sourceIds`. */
export function citedPlaces(part: Found): Found[] {
  const marks = texts(part).flatMap((text) =>
    citedSourceIds(String(text.value)).map((id) => ({ ...text, value: id })),
  );
  return [...marks, ...deep(part, 'sourceIds').flatMap(items)];
}

/** The approvals that a row shows for a route. */
function approvalsIn(row: Found, route: Found): Found[] {
  const id = at(route, 'id').value;
  const cell = at(row, 'cells', typeof id === 'string' ? id : '');
  if (at(cell, 'type').value !== 'approval') return [];
  const { value: country } = at(cell, 'jurisdiction');
  return items(at(route, 'approvals')).filter((one) => at(one, 'jurisdiction').value === country);
}

/** A place in a page and the sources it cites. */
export interface CitingPlace {
  /** Address of the place: `#comparison-onset`. */
  href: string;
  /** Its name, as the reader sees it there. */
  name: string;
  sourceIds: readonly string[];
}

/** What cites sources in the parts of a place; nothing without an id, a name and a source. */
export function placeOf(id: string, name: unknown, parts: readonly Found[]): CitingPlace[] {
  const cited = parts.flatMap(citedPlaces).map(({ value }) => value);
  const sourceIds = [...new Set(cited)].filter((one) => typeof one === 'string');
  if (!id || typeof name !== 'string' || sourceIds.length === 0) return [];
  return [{ href: `#${id}`, name, sourceIds }];
}

/** An id of the document, as the page writes it; empty when there is none. */
export function elementId(part: Found, write: (id: string) => string = (id) => id): string {
  const id = at(part, 'id').value;
  return typeof id === 'string' && id !== '' ? write(id) : '';
}

/**
 * The rows of a comparison table that cite sources, for the links of a `SourceList` back to them.
 * `id` is that of the `TreatmentComparison`. What is wrong in the groups or routes is left out.
 */
export function citingRows(
  id: string,
  groups: readonly AttributeGroup[],
  routes: readonly Route[],
): CitingPlace[] {
  const [groupList, routeList] = [groups, routes].map((value): Found => ({ value, path: [] }));
  const rows = items(groupList as Found).flatMap((group) => items(at(group, 'attributes')));
  return rows.flatMap((row) => {
    const approvals = items(routeList as Found).flatMap((route) => approvalsIn(row, route));
    const rowId = elementId(row, (own) => rowElementId(id, own));
    return placeOf(rowId, at(row, 'name').value, [row, ...approvals]);
  });
}
