import type { ReactNode } from 'react';
import type { Statistic } from '../../content/index.ts';
import { frequency as builtIn } from '../../i18n/en-US.ts';
import { fill, formatStatistic } from '../../i18n/index.ts';
import { asText } from '../props/index.ts';
import { wordsFor } from '../words/index.ts';
import { citationNodes } from './citationNodes.tsx';
import type { TextContext } from './context.ts';
import { inlineNodes } from './InlineText.tsx';
import { joined } from './nodes.ts';

/** A statistic as one sentence in running text: both groups, the time, who was studied. */
export function statisticNodes(statistic: Statistic, context: TextContext): ReactNode[] {
  const own = wordsFor(context.words, 'frequency', builtIn);
  const { population, note, sourceIds } = statistic;
  return joined(
    formatStatistic(statistic, own, context.words.locale),
    ` ${fill(own.studied, { population: asText(population) })}`,
    note && [' ', ...inlineNodes(note, context)],
    citationNodes(sourceIds, context),
  );
}
