import { type Route, routeElementId } from '../../content/index.ts';
import { guide as builtIn } from '../../i18n/en-US.ts';
import { ApprovalStatus } from '../approval-status/index.ts';
import { asText } from '../props/index.ts';
import { boxedWarningLink, InlineText } from '../text/index.ts';
import { wordsFor } from '../words/index.ts';
import { partHeading } from './headings.ts';
import type { Inner } from './inner.ts';
import { RiskList, risksOf } from './RiskList.tsx';

function RouteEntry({
  route,
  guide,
  gone,
  crisis,
  words,
  sources,
  levels,
}: Inner & { route: Route }) {
  const text = { words, sources };
  const id = asText(route.id);
  const own = wordsFor(words, 'guide', builtIn);
  const here = route.approvals.filter(({ jurisdiction }) => jurisdiction === guide.jurisdiction);
  return (
    <article className="ek-guide__route" id={id ? routeElementId(id) : undefined}>
      {partHeading(levels.part, route.name)}
      <p className="ek-guide__soft">{asText(route.medicine)}</p>
      {here.map((approval) => (
        <ApprovalStatus
          approval={approval}
          compounded={route.compounded}
          key={approval.id}
          sources={sources}
          {...words}
        />
      ))}
      {boxedWarningLink(route, words)}
      {route.topic === 'suicide' && crisis}
      <dl className="ek-guide__facts">
        <dt className="ek-guide__term">{own.given}</dt>
        <dd className="ek-guide__value">
          <InlineText text={route.given} {...text} />
        </dd>
        <dt className="ek-guide__term">{own.setting}</dt>
        <dd className="ek-guide__value">
          <InlineText text={route.setting} {...text} />
        </dd>
        {risksOf(guide, route.mainRisks).length > 0 && (
          <>
            <dt className="ek-guide__term">{own.mainRisks}</dt>
            <dd className="ek-guide__value">
              <RiskList
                from={`mainRisks of "${id}"`}
                gone={gone}
                guide={guide}
                ids={route.mainRisks}
              />
            </dd>
          </>
        )}
      </dl>
    </article>
  );
}

/** Each route with its approval status, how and where it is given, and its main risks. */
export function Routes(inner: Inner) {
  return (
    <div className="ek-guide__routes">
      {inner.guide.routes.map((route) => (
        <RouteEntry key={route.id} route={route} {...inner} />
      ))}
    </div>
  );
}
