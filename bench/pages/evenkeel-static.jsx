import { CandidacyFaqStatic } from 'evenkeel';
import { EvenkeelPage } from './EvenkeelPage.jsx';

export const Page = ({ content }) => (
  <EvenkeelPage
    content={content}
    faq={<CandidacyFaqStatic headingLevel={3} questions={content.questions} />}
  />
);
