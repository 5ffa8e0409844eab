import { Frequency } from 'evenkeel';
import type { Statistic } from 'evenkeel/content';
import 'evenkeel/styles.css';

const statistic: Statistic = {
  type: 'frequency',
  denominator: 100,
  treated: { label: 'the example treatment', count: 30 },
  comparator: { label: 'an example placebo', count: 10 },
  timeframe: { relation: 'over', value: 4, unit: 'week' },
  population: 'adults in a made-up trial',
  sourceIds: ['example-trial'],
};

export function Example() {
  return <Frequency picture statistic={statistic} />;
}
