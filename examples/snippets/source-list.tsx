import { Cite, SourceList } from 'evenkeel';
import type { Source } from 'evenkeel/content';
import 'evenkeel/styles.css';

const sources: Source[] = [
  {
    id: 'trial',
    title: 'An example trial',
    publisher: 'Example Journal',
    year: 2024,
    kind: 'trial',
    url: 'https://example.org/trial',
  },
];

export function Example() {
  return (
    <>
      <p id="claim">
        A claim in your own words
        <Cite ids={['trial']} sources={sources} />.
      </p>
      <SourceList
        sources={sources}
        citedBy={[{ href: '#claim', name: 'A claim', sourceIds: ['trial'] }]}
      />
    </>
  );
}
