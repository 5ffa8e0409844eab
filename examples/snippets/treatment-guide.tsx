import { TreatmentGuide } from 'evenkeel';
import { parseGuide } from 'evenkeel/content';
import { US } from 'evenkeel/crisis-lines';
import content from 'evenkeel/examples/content/ketamine-for-depression.en-US.json';
import 'evenkeel/styles.css';

const { guide, problems } = parseGuide(content);

export function Example() {
  if (!guide) {
    return problems.map(({ path, reason, remedy }) => (
      <p key={path + reason}>
        {path} {reason}. {remedy}
      </p>
    ));
  }
  return <TreatmentGuide guide={guide} country={US} />;
}
