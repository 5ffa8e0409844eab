import type { Benefit } from '../../content/index.ts';
import { guide as builtIn } from '../../i18n/en-US.ts';
import { ApprovalStatus } from '../approval-status/index.ts';
import { Frequency } from '../frequency/index.ts';
import { asText } from '../props/index.ts';
import { BlockList, boxedWarningLink, InlineText } from '../text/index.ts';
import { wordsFor } from '../words/index.ts';
import type { Inner } from './inner.ts';
import { RiskList } from './RiskList.tsx';
import { Section } from './Section.tsx';

function BenefitEntry({ benefit, guide, crisis: _crisis, ...text }: Inner & { benefit: Benefit }) {
  const { words, sources } = text;
  const own = wordsFor(words, 'guide', builtIn);
  const route = guide.routes.find(({ id }) => id === benefit.routeId);
  const approval = route?.approvals.find(({ id }) => id === benefit.approvalId);
  return (
    <article className="ek-guide__benefit" id={benefit.id}>
      <div className="ek-guide__benefit-head">
        <h3 className="ek-guide__heading ek-guide__heading--3">{asText(benefit.title)}</h3>
        {approval && <ApprovalStatus approval={approval} sources={sources} {...words} />}
        {boxedWarningLink(route, words)}
        <p className="ek-text">
          <InlineText text={benefit.statement} {...text} />
        </p>
      </div>
      <Frequency picture sources={sources} statistic={benefit.result} {...words} />
      <div className="ek-guide__weigh">
        <div>
          <h4 className="ek-guide__label">{own.beside}</h4>
          <RiskList guide={guide} ids={benefit.harms} />
        </div>
        <div>
          <h4 className="ek-guide__label">{own.limits}</h4>
          <BlockList blocks={benefit.limits} {...text} />
        </div>
      </div>
    </article>
  );
}

/** What trials found: each number with its comparator, approval status, harms and limits. */
export function Benefits(inner: Inner) {
  const own = wordsFor(inner.words, 'guide', builtIn);
  if (!inner.guide.benefits?.length) return null;
  return (
    <Section heading={own.benefits} id="benefits">
      <div className="ek-guide__benefits">
        {inner.guide.benefits.map((benefit) => (
          <BenefitEntry benefit={benefit} key={benefit.id} {...inner} />
        ))}
      </div>
    </Section>
  );
}
