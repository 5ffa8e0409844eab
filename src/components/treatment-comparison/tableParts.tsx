import { createElement, type ReactElement } from 'react';
import type { AttributeGroup, Route } from '../../content/index.ts';
import { asList, asText } from '../props/index.ts';
import { roles } from '../table/index.ts';
import { AttributeRow, type Table } from './AttributeRow.tsx';
import { inAll, type SameInRows } from './difference.ts';

function columnHeader({ name, medicine }: Route): ReactElement {
  return (
    <th className="ek-comparison__column" scope="col" {...roles.columnheader}>
      <span className="ek-comparison__name">{asText(name)}</span>{' '}
      <span className="ek-comparison__detail">{asText(medicine)}</span>
    </th>
  );
}

/** The column headers: each route by name, with its medicine. */
export function headElement({ routes, own }: Table): ReactElement {
  const corner = (
    <th className="ek-comparison__column" scope="col" {...roles.columnheader}>
      <span className="ek-visually-hidden">{own.attribute}</span>
    </th>
  );
  return (
    <thead className="ek-comparison__head">
      {createElement('tr', roles.row, corner, ...routes.map(columnHeader))}
    </thead>
  );
}

/** A named group of rows. */
export function groupElement(group: AttributeGroup, same: SameInRows, table: Table): ReactElement {
  const attributes = asList(group.attributes, 'TreatmentComparison groups[].attributes');
  const rows = attributes.map((attribute) =>
    createElement(AttributeRow, { attribute, same: same.get(attribute), table }),
  );
  // No colSpan: it would count a column that the reader has hidden.
  const name = (
    <tr {...roles.row}>
      <th className="ek-comparison__group-name" scope="rowgroup" {...roles.rowheader}>
        {asText(group.name)}
      </th>
    </tr>
  );
  return createElement(
    'tbody',
    {
      className: 'ek-comparison__group',
      // A group goes when all of its rows go.
      'data-same': inAll(attributes.map((attribute) => same.get(attribute)))?.join(' '),
    },
    name,
    ...rows,
  );
}
