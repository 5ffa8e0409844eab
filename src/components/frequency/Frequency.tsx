import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import type { Source, Statistic, StatisticGroup } from '../../content/index.ts';
import { frequency as builtIn } from '../../i18n/en-US.ts';
import { fill, formatCount, formatDifference } from '../../i18n/index.ts';
import { IconArray } from '../icon-array/index.ts';
import { asObject, asText, warnOnce } from '../props/index.ts';
import { Citations, InlineText } from '../text/index.ts';
import { useWords, type WordSettings, type Words, wordsFor } from '../words/index.ts';
import { picturable } from './picturable.ts';

export interface FrequencyProps
  extends Omit<ComponentPropsWithoutRef<'div'>, 'children'>,
    WordSettings {
  /** Two groups, one denominator, a timeframe, a population and its sources. */
  statistic: Statistic;
  sources?: readonly Source[] | undefined;
  /**
   * Whether to draw the two icon arrays beside the numbers.
   * @default false
   */
  picture?: boolean | undefined;
}

interface GroupProps {
  group: Partial<StatisticGroup>;
  denominator: number;
  marks: 'solid' | 'hatched';
  picture: boolean;
  words: Words;
}

function Group({ group, denominator, marks, picture, words }: GroupProps) {
  const own = wordsFor(words, 'frequency', builtIn);
  const drawn = picture ? picturable(group, denominator) : undefined;
  return (
    <div className="ek-frequency__group">
      <p className="ek-frequency__number">
        {formatCount(group.count, denominator, own, words.locale)}
      </p>
      <p className="ek-frequency__label">{fill(own.with, { label: asText(group.label) })}</p>
      {drawn && <IconArray {...drawn} fill={marks} />}
    </div>
  );
}

const isCount = (count: unknown): boolean =>
  count === 'fewer-than-one' || count === 'not-measured' || Number.isInteger(count);

function warnOfCounts({ treated, comparator, denominator }: Partial<Statistic>): void {
  const usual = denominator === 100 || denominator === 1000 || denominator === 10_000;
  if (usual && isCount(treated?.count) && isCount(comparator?.count)) return;
  const remedy = 'Use whole numbers of people out of 100, 1000 or 10000 for both groups.';
  const counts = [treated?.count, comparator?.count, denominator];
  warnOnce('Frequency statistic', counts, 'cannot be shown as it is', remedy);
}

/**
 * A natural frequency with its comparator, the difference in people, the timeframe and who was
 * studied. The numbers come first in words; the picture adds nothing that they do not say
 * (rules RC-02, RC-05 to RC-07, RC-18, RC-23). Renders a `<div>`.
 * @since 0.1.0
 */
export const Frequency = /* @__PURE__ */ forwardRef<HTMLDivElement, FrequencyProps>(
  function Frequency(
    { statistic, sources, picture = false, locale, messages, className, ...rest },
    ref,
  ) {
    const words = useWords({ locale, messages }, 'Frequency');
    const own = wordsFor(words, 'frequency', builtIn);
    const given = asObject(statistic, 'Frequency statistic');
    const { denominator = 0, population, note, sourceIds } = given;
    const treated = asObject(given.treated, 'Frequency statistic.treated');
    const comparator = asObject(given.comparator, 'Frequency statistic.comparator');
    // Both arrays or neither: one alone would be seen as the larger harm (rule IA-11).
    warnOfCounts(given);
    const both = picturable(treated, denominator) && picturable(comparator, denominator);
    const shared = { denominator, picture: picture && both !== undefined, words };
    return (
      <div ref={ref} {...rest} className={className ? `ek-frequency ${className}` : 'ek-frequency'}>
        <div className="ek-frequency__groups">
          <Group {...shared} marks="solid" group={treated} />
          <Group {...shared} marks="hatched" group={comparator} />
        </div>
        <p className="ek-frequency__note">
          {formatDifference(given, own, words.locale)}{' '}
          {fill(own.studied, { population: asText(population) })}
          <Citations ids={sourceIds} sources={sources} words={words} />
        </p>
        {note && (
          <p className="ek-frequency__note">
            <InlineText sources={sources} text={note} words={words} />
          </p>
        )}
      </div>
    );
  },
);
