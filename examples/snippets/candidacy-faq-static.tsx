import { CandidacyFaqStatic, type CandidacyQuestion } from 'evenkeel';
import 'evenkeel/styles.css';

const questions: CandidacyQuestion[] = [
  {
    id: 'who-should-not',
    group: 'should-not',
    question: 'Who should not have it?',
    summary: 'People with an example illness.',
    answer: ['People who have:', { list: ['an example illness'] }],
  },
  { id: 'driving', question: 'Can I drive home?', answer: 'Not until the next day.' },
];

export function Example() {
  return <CandidacyFaqStatic headingLevel={3} questions={questions} />;
}
