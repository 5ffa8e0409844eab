import { FaqAnswer, FaqItem, FaqQuestion, FaqRoot } from 'evenkeel';
import 'evenkeel/styles.css';

export function Example() {
  return (
    <FaqRoot multiple={false}>
      <FaqItem id="driving">
        <FaqQuestion headingLevel={3}>Can I drive home?</FaqQuestion>
        <FaqAnswer>
          <p>Not until the next day.</p>
        </FaqAnswer>
      </FaqItem>
    </FaqRoot>
  );
}
