import { createElement, type ReactElement, type ReactNode, useId } from 'react';
import type { FactBox, Outcome } from '../../content/index.ts';
import { factBox as builtIn, frequency as frequencyWords } from '../../i18n/en-US.ts';
import {
  differenceOf,
  fill,
  formatCount,
  formatNumber,
  formatTimeframe,
} from '../../i18n/index.ts';
import { type HeadingLevel, headingElement } from '../heading/index.ts';
import { icon, severityIcons } from '../icon/index.ts';
import { asText } from '../props/index.ts';
import { roles } from '../table/index.ts';
import { citationNodes, type TextContext } from '../text/index.ts';
import { wordsFor } from '../words/index.ts';
import { sharedSources } from './sharedSources.ts';

interface Props extends TextContext {
  box: Partial<FactBox>;
  kind: 'benefits' | 'harms';
  level: HeadingLevel;
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
export function OutcomeTable({
  box,
  kind,
  level,
  outcomes,
  ...context
}: Props): ReactElement | null {
  const id = useId();
  if (outcomes.length === 0) return null;
  const { locale } = context.words;
  const own = wordsFor(context.words, 'factBox', builtIn);
  const numbers = wordsFor(context.words, 'frequency', frequencyWords);
  const { denominator = 0, time } = box;
  const { population, relation = 'over' } = box[kind] ?? {};
  const shared = sharedSources(outcomes);
  const count = (value: Outcome['comparator']): string =>
    formatCount(value, denominator, numbers, locale);
  const column = (label: unknown): ReactNode => (
    <th className="ek-facts__column" scope="col" {...roles.columnheader}>
      {fill(numbers.with, { label: asText(label) })}
    </th>
  );
  const row = (outcome: Outcome): ReactElement => {
    const { name, treated, comparator, sourceIds } = outcome;
    const difference = differenceText(differenceOf(treated, comparator, denominator), own, locale);
    const more = Array.isArray(sourceIds) ? sourceIds.filter((one) => !shared.includes(one)) : [];
    return (
      <tr className="ek-facts__row" {...roles.row}>
        {createElement(
          'th',
          { className: 'ek-facts__name', scope: 'row', ...roles.rowheader },
          severityMark(outcome, own),
          asText(name),
          ...citationNodes(more, context),
        )}
        <td className="ek-facts__count" {...roles.cell}>
          {count(treated)}
          {difference && <span className="ek-facts__difference"> {difference}</span>}
        </td>
        <td className="ek-facts__count" {...roles.cell}>
          {count(comparator)}
        </td>
      </tr>
    );
  };
  const studied = population ? fill(numbers.studied, { population: asText(population) }) : '';
  return (
    <div>
      {headingElement(level, 'FactBox', { className: 'ek-facts__kind', id }, own[kind])}
      {createElement(
        'p',
        { className: 'ek-facts__soft', id: `${id}studied` },
        studied,
        ...citationNodes(shared, context),
      )}
      <table
        aria-describedby={`${id}studied`}
        aria-labelledby={id}
        className="ek-facts__table"
        data-kind={kind}
        {...roles.table}
      >
        <thead className="ek-facts__head">
          <tr className="ek-facts__row" {...roles.row}>
            <th className="ek-facts__column" scope="col" {...roles.columnheader}>
              {fill(own.outcome, {
                time: formatTimeframe(time && { relation, ...time }, numbers, locale),
              })}
            </th>
            {column(box.treated)}
            {column(box.comparator)}
          </tr>
        </thead>
        {createElement('tbody', { className: 'ek-facts__part' }, ...outcomes.map(row))}
      </table>
    </div>
  );
}
