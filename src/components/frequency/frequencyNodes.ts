import { createElement, type ReactElement, type ReactNode } from 'react';
import { frequencyBand, type Statistic, type StatisticGroup } from '../../content/index.ts';
import { frequency as builtIn } from '../../i18n/en-US.ts';
import {
  fill,
  formatCount,
  formatDifference,
  formatNumber,
  type Messages,
  restOf,
} from '../../i18n/index.ts';
import { asObject, asText, inDevelopment, warnOnce } from '../props/index.ts';
import { citationNodes, inlineNodes, type TextContext } from '../text/index.ts';
import { wordsFor } from '../words/index.ts';

type Words = Messages['frequency'];

const paragraph = (className: string, ...nodes: readonly ReactNode[]): ReactElement =>
  createElement('p', { className }, ...nodes);

const noteElement = (...nodes: readonly ReactNode[]): ReactElement =>
  paragraph('ek-frequency__note', ...nodes);

/** Draws one group, where there is room for a picture. */
export type DrawGroup = (group: Partial<StatisticGroup>, fill: 'solid' | 'hatched') => ReactNode;

const isCount = (count: unknown): boolean =>
  count === 'fewer-than-one' || count === 'not-measured' || Number.isInteger(count);

function warnOfCounts(
  { treated, comparator, denominator }: Partial<Statistic>,
  where: string,
): void {
  const usual = denominator === 100 || denominator === 1000 || denominator === 10_000;
  const within = [treated, comparator].every(({ count } = { label: '', count: Number.NaN }) =>
    typeof count === 'number' ? count >= 0 && count <= Number(denominator) : true,
  );
  if (usual && within && isCount(treated?.count) && isCount(comparator?.count)) return;
  const remedy = 'Use whole numbers of people out of 100, 1000 or 10000 for both groups.';
  const counts = [treated?.count, comparator?.count, denominator];
  warnOnce(where, counts, 'cannot be shown as it is', remedy);
}

function groupElement(
  group: Partial<StatisticGroup>,
  denominator: number,
  own: Words,
  locale: string,
  drawn: ReactNode,
): ReactElement {
  const rest = restOf(group.count, denominator);
  return createElement(
    'div',
    { className: 'ek-frequency__group' },
    paragraph('ek-frequency__number', formatCount(group.count, denominator, own, locale)),
    paragraph('ek-frequency__label', fill(own.with, { label: asText(group.label) })),
    rest !== undefined &&
      paragraph('ek-frequency__label', fill(own.rest, { count: formatNumber(rest, locale) })),
    drawn,
  );
}

function bandText(count: unknown, denominator: number, own: Words): string {
  const band =
    restOf(count, denominator) === undefined ? undefined : frequencyBand(count, denominator);
  return band ? ` ${fill(own.band, { band: own[band] })}` : '';
}

export interface FrequencyOptions {
  draw?: DrawGroup | undefined;
  band?: boolean;
  /** What a warning calls this number. */
  where?: string;
}

/** What stands inside a frequency: both groups in words, the difference, who was studied. */
export function frequencyNodes(
  given: Partial<Statistic>,
  context: TextContext,
  { draw, band = false, where = 'Frequency statistic' }: FrequencyOptions = {},
): ReactNode[] {
  const { locale } = context.words;
  const own = wordsFor(context.words, 'frequency', builtIn);
  const { denominator = 0, population, note, sourceIds } = given;
  inDevelopment(() => warnOfCounts(given, where));
  const treated = asObject(given.treated, `${where}.treated`);
  const comparator = asObject(given.comparator, `${where}.comparator`);
  const difference = formatDifference(given, own, locale);
  const studied = population ? fill(own.studied, { population: asText(population) }) : '';
  const word = band ? bandText(treated.count, denominator, own) : '';
  return [
    createElement(
      'div',
      { className: 'ek-frequency__groups' },
      groupElement(treated, denominator, own, locale, draw?.(treated, 'solid')),
      groupElement(comparator, denominator, own, locale, draw?.(comparator, 'hatched')),
    ),
    noteElement(`${difference} ${studied}${word}`.trim(), ...citationNodes(sourceIds, context)),
    note && noteElement(...inlineNodes(note, context)),
  ];
}
