import { type Cell, plainText, type Route } from '../../../src/content/index.ts';
import {
  enUS,
  fill,
  formatApproval,
  formatDuration,
  formatMoney,
  formatStatistic,
} from '../../../src/i18n/index.ts';

const LOCALE = 'en-US';

function approvalWords({ approvals }: Route, jurisdiction: string): string {
  const here = approvals.filter((approval) => approval.jurisdiction === jurisdiction);
  return here
    .map((approval) => {
      const status = enUS.approval[approval.status];
      return `${status}: ${formatApproval(approval, enUS.approval, LOCALE)}`;
    })
    .join(' ');
}

const unknown = (text: string | undefined) => (text ? plainText(text) : 'Not established');

/** What somebody types into the cell of a table who has only words. */
export function cellWords(cell: Cell | undefined, route: Route): string {
  switch (cell?.type) {
    case 'text':
      return plainText(cell.text);
    case 'approval':
      return approvalWords(route, cell.jurisdiction) || unknown(undefined);
    case 'frequency':
      return formatStatistic(cell, enUS.frequency, LOCALE);
    case 'duration':
      return formatDuration(cell, enUS.duration, LOCALE);
    case 'cost':
      return fill(enUS.comparison.cost, {
        amount: formatMoney(cell.amount, cell.currency, LOCALE),
        per: cell.per,
        date: cell.asOf,
      });
    case 'yes-no':
      return `${cell.value ? enUS.comparison.yes : enUS.comparison.no}. ${plainText(cell.text ?? '')}`;
    case 'not-established':
      return unknown('text' in cell ? cell.text : undefined);
    default:
      return '';
  }
}
