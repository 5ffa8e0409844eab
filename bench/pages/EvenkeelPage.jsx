import { BoxedWarning, CrisisBanner, TreatmentComparison } from 'evenkeel';
import { US } from 'evenkeel/crisis-lines';
import 'evenkeel/styles.css';
import { partsOf } from '../guide.mjs';
import { Layout } from './Layout.jsx';

export function EvenkeelPage({ content, faq }) {
  const { routes, groups, warning } = partsOf(content);
  return (
    <div className="ek-surface">
      <Layout
        banner={<CrisisBanner country={US} />}
        content={content}
        faq={faq}
        table={
          <TreatmentComparison
            caption={content.caption}
            groups={groups}
            headingLevel={2}
            jurisdiction="US"
            routes={routes}
          />
        }
        warning={<BoxedWarning headingLevel={2} warning={warning} />}
      />
    </div>
  );
}
