import { createElement, type ReactElement, type ReactNode } from 'react';
import type { FactBox, Outcome } from '../../content/index.ts';
import { factBox as builtIn, frequency as frequencyWords } from '../../i18n/en-US.ts';
import {
  differenceOf,
  fill,
  formatCount,
  formatNumber,
  formatTimeframe,
} from '../../i18n/index.ts';
import { icon, severityIcons } from '../icon/index.ts';
import { asText } from '../props/index.ts';
import { roles } from '../table/index.ts';
import { citationNodes, type TextContext } from '../text/index.ts';
import { wordsFor } from '../words/index.ts';

interface Props extends TextContext {
  box: Partial<FactBox>;
  kind: 'benefits' | 'harms';
  outcomes: readonly Outcome[];
}

type Words = Record<'more' | 'fewer' | 'same', string>;

/** The sum done for the reader (rule RC-18); nothing where it cannot be done. */
function differenceText(difference: number | undefined, own: Words, locale: string): string {
  if (difference === undefined) return '';
  const message = difference > 0 ? own.more : difference < 0 ? own.fewer : own.same;
  return fill(message, { count: formatNumber(Math.abs(difference), locale) });
}

/** Why it stands first, in a word and a shape. */
function severityMark({ severity }: Outcome, own: Record<'serious' | 'emergency', string>) {
  if (severity !== 'serious' && severity !== 'emergency') return null;
  return (
    <span className="ek-facts__severity">
      {icon(severityIcons[severity], 'ek-facts__icon')}
      {own[severity]}{' '}
    </span>
  );
}

/** One side of the box: each outcome with both groups out of the same number of people. */
export function OutcomeTable({ box, kind, outcomes, ...context }: Props): ReactElement | null {
  if (outcomes.length === 0) return null;
  const { locale } = context.words;
  const own = wordsFor(context.words, 'factBox', builtIn);
  const numbers = wordsFor(context.words, 'frequency', frequencyWords);
  const { denominator = 0, timeframe } = box;
  const count = (value: Outcome['comparator']): string =>
    formatCount(value, denominator, numbers, locale);
  const column = (label: unknown): ReactNode => (
    <th className="ek-facts__column" scope="col" {...roles.columnheader}>
      {fill(numbers.with, { label: asText(label) })}
    </th>
  );
  const row = (outcome: Outcome): ReactElement => {
    const sum = differenceOf(outcome.treated, outcome.comparator, denominator);
    const difference = differenceText(sum, own, locale);
    return (
      <tr className="ek-facts__row" {...roles.row}>
        <th className="ek-facts__name" scope="row" {...roles.rowheader}>
          {severityMark(outcome, own)}
          {asText(outcome.name)}
        </th>
        <td className="ek-facts__count" {...roles.cell}>
          {count(outcome.treated)}
          {difference && <span className="ek-facts__difference"> {difference}</span>}
        </td>
        {createElement(
          'td',
          { className: 'ek-facts__count', ...roles.cell },
          count(outcome.comparator),
          ...citationNodes(outcome.sourceIds, context),
        )}
      </tr>
    );
  };
  return (
    <table className="ek-facts__table" data-kind={kind} {...roles.table}>
      <caption className="ek-facts__caption">
        <span className="ek-facts__kind">{own[kind]}</span>{' '}
        <span className="ek-facts__soft">
          {fill(numbers.studied, { population: asText(box[kind]?.population) })}
        </span>
      </caption>
      <thead className="ek-facts__part">
        <tr className="ek-facts__row" {...roles.row}>
          <th className="ek-facts__column" scope="col" {...roles.columnheader}>
            {fill(own.outcome, { time: formatTimeframe(timeframe, numbers, locale) })}
          </th>
          {column(box.treated)}
          {column(box.comparator)}
        </tr>
      </thead>
      {createElement('tbody', { className: 'ek-facts__part' }, ...outcomes.map(row))}
    </table>
  );
}
