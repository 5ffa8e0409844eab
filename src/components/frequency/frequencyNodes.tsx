import { createElement, type ReactElement, type ReactNode } from 'react';
import type { Statistic, StatisticGroup } from '../../content/index.ts';
import { frequency as builtIn } from '../../i18n/en-US.ts';
import { fill, formatCount, formatDifference } from '../../i18n/index.ts';
import { asObject, asText, warnOnce } from '../props/index.ts';
import { citationNodes, inlineNodes, type TextContext } from '../text/index.ts';
import { wordsFor } from '../words/index.ts';

const noteElement = (nodes: readonly ReactNode[]): ReactElement =>
  createElement('p', { className: 'ek-frequency__note' }, ...nodes);

/** Draws one group, where there is room for a picture. */
export type DrawGroup = (group: Partial<StatisticGroup>, fill: 'solid' | 'hatched') => ReactNode;

const isCount = (count: unknown): boolean =>
  count === 'fewer-than-one' || count === 'not-measured' || Number.isInteger(count);

function warnOfCounts({ treated, comparator, denominator }: Partial<Statistic>): void {
  const usual = denominator === 100 || denominator === 1000 || denominator === 10_000;
  if (usual && isCount(treated?.count) && isCount(comparator?.count)) return;
  const remedy = 'Use whole numbers of people out of 100, 1000 or 10000 for both groups.';
  const counts = [treated?.count, comparator?.count, denominator];
  warnOnce('Frequency statistic', counts, 'cannot be shown as it is', remedy);
}

function groupElement(
  group: Partial<StatisticGroup>,
  denominator: number,
  { words }: TextContext,
  drawn: ReactNode,
): ReactElement {
  const own = wordsFor(words, 'frequency', builtIn);
  return (
    <div className="ek-frequency__group">
      <p className="ek-frequency__number">
        {formatCount(group.count, denominator, own, words.locale)}
      </p>
      <p className="ek-frequency__label">{fill(own.with, { label: asText(group.label) })}</p>
      {drawn}
    </div>
  );
}

/** What stands inside a frequency: both groups in words, the difference, who was studied. */
export function frequencyNodes(
  given: Partial<Statistic>,
  context: TextContext,
  draw?: DrawGroup,
): ReactNode[] {
  const { locale } = context.words;
  const own = wordsFor(context.words, 'frequency', builtIn);
  const { denominator = 0, population, note, sourceIds } = given;
  warnOfCounts(given);
  const treated = asObject(given.treated, 'Frequency statistic.treated');
  const comparator = asObject(given.comparator, 'Frequency statistic.comparator');
  const difference = formatDifference(given, own, locale);
  const studied = fill(own.studied, { population: asText(population) });
  const groups = (
    <div className="ek-frequency__groups">
      {groupElement(treated, denominator, context, draw?.(treated, 'solid'))}
      {groupElement(comparator, denominator, context, draw?.(comparator, 'hatched'))}
    </div>
  );
  return [
    groups,
    noteElement([`${difference} ${studied}`, ...citationNodes(sourceIds, context)]),
    note && noteElement(inlineNodes(note, context)),
  ];
}
