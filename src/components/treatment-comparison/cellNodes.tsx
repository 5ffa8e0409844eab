import { createElement, type ReactElement, type ReactNode } from 'react';
import type { Approval, Cell, Route } from '../../content/index.ts';
import { fill, formatMoney, formatMonth, type Messages } from '../../i18n/index.ts';
import { approvalNodes } from '../approval-status/index.ts';
import { frequencyNodes } from '../frequency/index.ts';
import { asList, asText, warnOnce } from '../props/index.ts';
import { citationNodes, inlineNodes, joined, type TextContext } from '../text/index.ts';
import { notEstablished, timeNodes } from '../time-value/index.ts';

/** What the cells of one table share. */
export interface CellContext {
  text: TextContext;
  own: Messages['comparison'];
}

type CellOf<Type extends Cell['type']> = Extract<Cell, { type: Type }>;

const NOT_APPROVED = { status: 'not-approved' } as const;

/** A status as a cell shows it; a compounded product has one even where no approval is given. */
export function statusElement(
  approval: Approval | undefined,
  { compounded }: Route,
  text: TextContext,
  brief = false,
): ReactElement {
  const options = { compounded: compounded === true, brief };
  const nodes = approvalNodes(approval ?? NOT_APPROVED, options, text);
  return createElement('div', { className: 'ek-approval' }, ...nodes);
}

function approvals(cell: CellOf<'approval'>, route: Route, { text }: CellContext): ReactNode[] {
  const here = asList(route.approvals, 'TreatmentComparison routes[].approvals').filter(
    ({ jurisdiction }) => jurisdiction === cell.jurisdiction,
  );
  if (here.length === 0) {
    return [
      route.compounded ? statusElement(undefined, route, text) : notEstablished(undefined, text),
    ];
  }
  return here.map((approval) => statusElement(approval, route, text));
}

function cost(cell: CellOf<'cost'>, { text, own }: CellContext): ReactNode[] {
  const { locale } = text.words;
  const said = fill(own.cost, {
    amount: formatMoney(cell.amount, cell.currency, locale),
    per: asText(cell.per),
    date: formatMonth(asText(cell.asOf), locale),
  });
  return [said, ...citationNodes(cell.sourceIds, text)];
}

/** Words, what they were compared with when they state a benefit, and their sources. */
function words(cell: CellOf<'text'>, { text, own }: CellContext): ReactNode[] {
  const comparator = 'comparator' in cell ? asText(cell.comparator) : '';
  return joined(
    inlineNodes(cell.text, text),
    comparator && ` ${fill(own.comparedWith, { comparator })}`,
    citationNodes(cell.sourceIds, text),
  );
}

function yesNo(cell: CellOf<'yes-no'>, { text, own }: CellContext): ReactNode[] {
  return joined(
    <strong>{cell.value ? own.yes : own.no}</strong>,
    '. ',
    inlineNodes(cell.text, text),
    citationNodes(cell.sourceIds, text),
  );
}

/** What is no cell says that it could not be shown, never that nobody knows. */
function unreadable(cell: unknown, route: Route, { own }: CellContext): ReactNode[] {
  // Of a missing one, `warnOfProps` tells the path.
  if (cell !== undefined) {
    const remedy =
      'Pass one of: text, approval, frequency, duration, cost, yes-no, not-established.';
    warnOnce(`TreatmentComparison cell of route "${route.id}"`, cell, 'is not a cell', remedy);
  }
  return [createElement('span', { className: 'ek-unknown' }, own.unreadable)];
}

/** What a typed cell says, as nodes to spread. Never blank. */
export function cellNodes(cell: Cell | undefined, route: Route, table: CellContext): ReactNode[] {
  const { text } = table;
  switch (cell?.type) {
    case 'text':
      return asText(cell.text).trim() ? words(cell, table) : unreadable(cell, route, table);
    case 'approval':
      return approvals(cell, route, table);
    case 'frequency':
      return [createElement('div', { className: 'ek-frequency' }, ...frequencyNodes(cell, text))];
    case 'duration':
      return timeNodes(cell, text);
    case 'cost':
      return cost(cell, table);
    case 'yes-no':
      return yesNo(cell, table);
    case 'not-established':
      return [notEstablished(cell, text)];
    default:
      return unreadable(cell, route, table);
  }
}
