import { FaqAnswer, FaqItem, FaqQuestion, FaqRoot } from 'evenkeel';
import 'evenkeel/styles.css';
import { paragraphs } from './byHand.jsx';

/** The questions alone, of the parts that server components send to the browser. */
export const Page = ({ content }) => (
  <FaqRoot>
    {content.questions.map(({ id, question, answer }) => (
      <FaqItem id={id} key={id}>
        <FaqQuestion headingLevel={3}>{question}</FaqQuestion>
        <FaqAnswer>{paragraphs(answer)}</FaqAnswer>
      </FaqItem>
    ))}
  </FaqRoot>
);
