import { CandidacyFaq, type CandidacyQuestion, SourceList } from 'evenkeel';
import type { Source } from 'evenkeel/content';
import 'evenkeel/styles.css';

const sources: Source[] = [
  { id: 'label', title: 'An example label', publisher: 'A regulator', year: 2025, kind: 'label' },
];

const questions: CandidacyQuestion[] = [
  {
    id: 'who-should-not',
    group: 'should-not',
    question: 'Who should not have it?',
    summary: 'People with an example illness.',
    answer: ['People who have:', { list: ['an example illness.[@label]'] }],
  },
  { id: 'driving', question: 'Can I drive home?', answer: 'Not until the next day.[@label]' },
  { id: 'room', question: 'What is the room like?', answer: <em>An answer as an element.</em> },
];

export function Example() {
  return (
    <>
      <CandidacyFaq headingLevel={3} questions={questions} sources={sources} />
      <SourceList sources={sources} />
    </>
  );
}
