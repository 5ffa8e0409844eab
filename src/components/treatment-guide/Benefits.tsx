import type { Benefit, FactBox as FactBoxContent } from '../../content/index.ts';
import { guide as builtIn } from '../../i18n/en-US.ts';
import { ApprovalStatus } from '../approval-status/index.ts';
import { FactBox } from '../fact-box/index.ts';
import { Frequency } from '../frequency/index.ts';
import { blockList, boxedWarningLink, InlineText } from '../text/index.ts';
import { wordsFor } from '../words/index.ts';
import { detailHeading, partHeading } from './headings.ts';
import type { Inner } from './inner.ts';
import { RiskList, risksOf } from './RiskList.tsx';

function BenefitEntry({ benefit, inner }: { benefit: Benefit; inner: Inner }) {
  const { guide, gone, words, sources, levels } = inner;
  const own = wordsFor(words, 'guide', builtIn);
  const text = { words, sources };
  const route = guide.routes.find(({ id }) => id === benefit.routeId);
  const approval = route?.approvals.find(({ id }) => id === benefit.approvalId);
  return (
    <article className="ek-guide__benefit" id={benefit.id}>
      <div className="ek-guide__benefit-head">
        {partHeading(levels.part, benefit.title)}
        {approval && <ApprovalStatus approval={approval} sources={sources} {...words} />}
        {boxedWarningLink(route, words)}
        <p className="ek-text">
          <InlineText text={benefit.statement} {...text} />
        </p>
      </div>
      <Frequency picture sources={sources} statistic={benefit.result} {...words} />
      <div className="ek-guide__weigh">
        {risksOf(guide, benefit.harms).length > 0 && (
          <div>
            {detailHeading(levels.detail, own.beside)}
            <RiskList
              from={`harms of "${benefit.id}"`}
              gone={gone}
              guide={guide}
              ids={benefit.harms}
            />
          </div>
        )}
        <div>
          {detailHeading(levels.detail, own.limits)}
          {blockList(benefit.limits, text)}
        </div>
      </div>
    </article>
  );
}

function Box({ factBox, inner }: { factBox: FactBoxContent; inner: Inner }) {
  const { guide, words, sources, crisis, levels } = inner;
  const route = guide.routes.find(({ id }) => id === factBox.routeId);
  return (
    <FactBox
      crisis={crisis}
      factBox={factBox}
      headingLevel={levels.part}
      id={factBox.id}
      route={route ?? { id: '', approvals: [] as never }}
      sources={sources}
      {...words}
    />
  );
}

/** What trials found: each number with its comparator, approval status, harms and limits. */
export function Benefits(inner: Inner) {
  const { benefits = [], factBoxes = [] } = inner.guide;
  return (
    <div className="ek-guide__benefits">
      {benefits.map((benefit) => (
        <BenefitEntry benefit={benefit} inner={inner} key={benefit.id} />
      ))}
      {factBoxes.map((factBox) => (
        <Box factBox={factBox} inner={inner} key={factBox.id} />
      ))}
    </div>
  );
}
