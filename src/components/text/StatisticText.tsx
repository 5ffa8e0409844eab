import type { Source, Statistic } from '../../content/index.ts';
import { frequency as builtIn } from '../../i18n/en-US.ts';
import { fill, formatStatistic } from '../../i18n/index.ts';
import { asText } from '../props/index.ts';
import { type Words, wordsFor } from '../words/index.ts';
import { Citations } from './Citations.tsx';
import { InlineText } from './InlineText.tsx';

interface Props {
  statistic: Statistic;
  sources: readonly Source[] | undefined;
  words: Words;
}

/** A statistic as one sentence in running text: both groups, the time, who was studied. */
export function StatisticText({ statistic, ...inner }: Props) {
  const own = wordsFor(inner.words, 'frequency', builtIn);
  const { population, note, sourceIds } = statistic;
  return (
    <>
      {formatStatistic(statistic, own, inner.words.locale)}{' '}
      {fill(own.studied, { population: asText(population) })}
      {note && (
        <>
          {' '}
          <InlineText text={note} {...inner} />
        </>
      )}
      <Citations ids={sourceIds} {...inner} />
    </>
  );
}
