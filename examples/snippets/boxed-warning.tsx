import { BoxedWarning } from 'evenkeel';
import type { Source, BoxedWarning as Warning } from 'evenkeel/content';
import 'evenkeel/styles.css';

const sources: Source[] = [
  {
    id: 'label',
    title: 'An example label',
    publisher: 'Example regulator',
    year: 2025,
    kind: 'label',
    url: 'https://example.org/label',
  },
];

const warning: Warning = {
  id: 'exampla-warning',
  product: 'Exampla',
  regulator: 'Example regulator',
  jurisdiction: 'US',
  asOf: '2025-01-31',
  points: ['Somebody must watch you for two made-up hours after each dose.'],
  sourceIds: ['label'],
};

export function Example() {
  return <BoxedWarning headingLevel={2} warning={warning} sources={sources} />;
}
