import { createElement, type ReactElement, type ReactNode } from 'react';
import { type Attribute, type Cell, type Route, rowElementId } from '../../content/index.ts';
import { asText } from '../props/index.ts';
import { roles } from '../table/index.ts';
import { inlineNodes } from '../text/index.ts';
import { type CellContext, cellNodes } from './cellNodes.tsx';

/** Where a cell stands. */
export interface CellPlace {
  attribute: Attribute;
  route: Route;
}

/** What all rows of one table share. */
export interface Table extends CellContext {
  /** Id of the component, if it has one: rows then have ids that links can lead to. */
  id: string | undefined;
  routes: readonly Route[];
  /**
   * Whether an earlier route has the same id. Such a route has no cells: the numbers of the other
   * under its name would be a lie.
   */
  repeated: readonly boolean[];
  /** What stands next to a benefit of each route, in the order of the routes. */
  statuses: readonly (readonly ReactNode[])[];
  renderCell: ((cell: Cell, place: CellPlace) => ReactNode) | undefined;
}

interface Props {
  attribute: Attribute;
  /** Pairs of columns in which the row reads the same. */
  same: readonly string[] | undefined;
  table: Table;
}

/** Whether React would show nothing. What an element will render nobody knows yet. */
function isBlank(node: ReactNode): boolean {
  if (Array.isArray(node)) return node.every(isBlank);
  if (typeof node === 'string') return node.trim() === '';
  return node === undefined || node === null || typeof node === 'boolean';
}

function valueNodes(attribute: Attribute, column: number, table: Table): readonly ReactNode[] {
  const route = table.routes[column] as Route;
  const cell = table.repeated[column] ? undefined : attribute.cells?.[route.id];
  const own = cell && table.renderCell?.(cell, { attribute, route });
  return isBlank(own) ? cellNodes(cell, route, table) : [own];
}

function rowHeader({ name, note }: Attribute, { text }: Table): ReactElement {
  const about = inlineNodes(note, text);
  const props = { className: 'ek-comparison__detail' };
  return (
    <th scope="row" {...roles.rowheader}>
      {asText(name)}
      {about.length > 0 && createElement('span', props, ' ', ...about)}
    </th>
  );
}

const LABEL = { 'aria-hidden': true };

/** The stylesheet knows a cell by its role, and in it the route by its place: there are thousands. */
function cellElement(attribute: Attribute, route: Route, column: number, table: Table) {
  const nodes = valueNodes(attribute, column, table);
  const status = attribute.about === 'benefit' ? (table.statuses[column] ?? []) : [];
  return createElement(
    'td',
    roles.cell,
    // The column header says this to assistive technology; narrow containers show it here.
    // The space parts the two where no stylesheet does.
    createElement('span', LABEL, `${asText(route.name)} `),
    ...nodes,
    ...status,
  );
}

/** One attribute and its value for every route. */
export function AttributeRow({ attribute, same, table }: Props) {
  const { id, routes } = table;
  const cells = routes.map((route, column) => cellElement(attribute, route, column, table));
  // As spread children, which need no keys: a duplicate id must not cost a row or a column.
  return createElement(
    'tr',
    {
      className: 'ek-comparison__row',
      'data-same': same?.join(' '),
      id: id && rowElementId(id, attribute.id),
      ...roles.row,
    },
    rowHeader(attribute, table),
    ...cells,
  );
}
