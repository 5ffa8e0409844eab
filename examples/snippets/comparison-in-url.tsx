import { ComparisonInUrl, CrisisLinks, TreatmentComparison } from 'evenkeel';
import { parseGuide } from 'evenkeel/content';
import { US } from 'evenkeel/crisis-lines';
import content from 'evenkeel/examples/content/ketamine-for-depression.en-US.json';
import 'evenkeel/styles.css';

const { guide } = parseGuide(content);

export function Example() {
  if (!guide?.comparison) return null;
  return (
    <ComparisonInUrl>
      <TreatmentComparison
        caption={guide.comparison.title}
        headingLevel={2}
        routes={guide.routes}
        groups={guide.comparison.groups}
        jurisdiction={guide.jurisdiction}
        sources={guide.sources}
        crisis={<CrisisLinks country={US} />}
      />
    </ComparisonInUrl>
  );
}
