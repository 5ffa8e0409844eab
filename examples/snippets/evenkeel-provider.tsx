import { CandidacyFaqStatic, EvenkeelProvider, enGB, extendMessages } from 'evenkeel';
import 'evenkeel/styles.css';

const messages = extendMessages(enGB, {
  faq: { closing: 'Only your doctor, who has examined you, can decide.' },
});

export function Example() {
  return (
    <EvenkeelProvider locale="en-GB" messages={messages}>
      <CandidacyFaqStatic
        headingLevel={2}
        questions={[{ id: 'driving', question: 'Can I drive home?', answer: 'Not today.' }]}
      />
    </EvenkeelProvider>
  );
}
