import { CandidacyFaq, type CandidacyQuestion, CrisisLinks } from 'evenkeel';
import type { Source } from 'evenkeel/content';
import { US } from 'evenkeel/crisis-lines';

interface QuestionsProps {
  questions: CandidacyQuestion[];
  sources: Source[];
}

/** The one island. An element cannot be handed to an island, so the crisis lines are put in here. */
export const Questions = ({ questions, sources }: QuestionsProps) => (
  <CandidacyFaq
    crisis={<CrisisLinks country={US} />}
    headingLevel={3}
    questions={questions}
    sources={sources}
  />
);
