import { CandidacyFaq } from 'evenkeel';
import { EvenkeelPage } from './EvenkeelPage.jsx';

export const Page = ({ content }) => (
  <EvenkeelPage
    content={content}
    faq={<CandidacyFaq headingLevel={3} questions={content.questions} />}
  />
);
