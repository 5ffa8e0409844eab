import {
  BoxedWarning,
  ContentNotice,
  CrisisBanner,
  CrisisLinks,
  ReviewStamp,
  SideEffectGroup,
  SourceList,
} from 'evenkeel';
import { US } from 'evenkeel/crisis-lines';
import type { Metadata } from 'next';
import { guide } from '../../content/guide';

export const metadata: Metadata = { title: 'Side effects' };

const { boxedWarnings = [], review, sideEffects, sources, status } = guide;
const crisis = <CrisisLinks country={US} />;

/** A page of single components, in an order of its own. It brings no script. */
export default function Page() {
  return (
    <div className="ek-surface">
      <CrisisBanner country={US} wording="suicide" />
      <main className="site-page">
        <h1>Side effects of ketamine and esketamine</h1>
        <ReviewStamp review={review} sourceCount={sources.length} status={status} />
        {status === 'example' && <ContentNotice kind="example" />}
        <ContentNotice kind="not-medical-advice" />
        {boxedWarnings.map((warning) => (
          <BoxedWarning
            crisis={crisis}
            headingLevel={2}
            key={warning.id}
            sources={sources}
            warning={warning}
          />
        ))}
        <SideEffectGroup
          country={US}
          crisis={crisis}
          headingLevel={2}
          sideEffects={sideEffects}
          sources={sources}
        />
        <h2>Sources</h2>
        <SourceList sources={sources} />
      </main>
    </div>
  );
}
