import { type ComponentPropsWithoutRef, forwardRef, type ReactNode } from 'react';
import type { FactBox as FactBoxContent, Route, Source } from '../../content/index.ts';
import { factBox as builtIn } from '../../i18n/en-US.ts';
import { ApprovalStatus } from '../approval-status/index.ts';
import { below, type HeadingLevel, headingElement } from '../heading/index.ts';
import { asList, asObject, asText, asTexts, inDevelopment } from '../props/index.ts';
import { boxedWarningLink, CrisisHelp, InlineText, pointList } from '../text/index.ts';
import { useWords, type WordSettings, wordsFor } from '../words/index.ts';
import { OutcomeTable } from './OutcomeTable.tsx';
import { seriousFirst } from './order.ts';
import { isKnown, warnOfBox } from './warnOfBox.ts';

export interface FactBoxProps
  extends Omit<ComponentPropsWithoutRef<'div'>, 'children'>,
    WordSettings {
  /** Benefits and harms of one treatment in the same numbers. */
  factBox: FactBoxContent;
  /**
   * The route that `factBox.routeId` names, for its approval, its boxed warning, and whether it is
   * compounded. Beside another route no benefit is shown.
   */
  route: Pick<Route, 'id' | 'approvals' | 'boxedWarning' | 'compounded'>;
  /** Level of the box's heading, so that it fits the page's outline. */
  headingLevel: HeadingLevel;
  /** Sources that the numbers cite. Without them no citation marks are shown. */
  sources?: readonly Source[] | undefined;
  /** `<CrisisLinks country={…} />`, shown in a box whose topic is suicide. */
  crisis?: ReactNode;
}

/**
 * Benefits and harms of one treatment in equal space, out of the same number of people over the
 * same time, after the Drug Facts Box and the fact boxes of the Harding Center (rules RC-03,
 * RC-08, RC-10, RC-11, FB-02): who was studied, what is uncertain, who paid. Benefits are
 * shown only beside harms and an approval status. Renders a `<div>`.
 * @since 0.2.0
 */
export const FactBox = /* @__PURE__ */ forwardRef<HTMLDivElement, FactBoxProps>(function FactBox(
  { factBox, route, headingLevel, sources, crisis, locale, messages, className, ...rest },
  ref,
) {
  const words = useWords({ locale, messages }, 'FactBox');
  const own = wordsFor(words, 'factBox', builtIn);
  const box = asObject(factBox, 'FactBox factBox');
  const text = { sources, words };
  const harms = seriousFirst(asList(box.harms?.outcomes ?? [], 'FactBox factBox.harms.outcomes'));
  const benefits = asList(box.benefits?.outcomes ?? [], 'FactBox factBox.benefits.outcomes');
  const { id, approvals, boxedWarning, compounded } = asObject(route, 'FactBox route');
  const approval = asList(approvals, 'FactBox route.approvals').find(
    (candidate) => id === box.routeId && candidate.id === box.approvalId,
  );
  const known = harms.some((harm) => isKnown(harm, box.denominator));
  const balanced = known && approval !== undefined;
  inDevelopment(() => warnOfBox(box, { route: id, known, approved: approval !== undefined }));
  const level = below(headingLevel, 'FactBox');
  const label = (words: string) =>
    headingElement(level, 'FactBox', { className: 'ek-facts__label' }, words);
  const help = crisis ?? <CrisisHelp owner="FactBox" words={words} />;
  return (
    <div
      id={asText(box.id) || undefined}
      ref={ref}
      {...rest}
      className={className ? `ek-facts ${className}` : 'ek-facts'}
    >
      {headingElement(
        headingLevel,
        'FactBox',
        { className: 'ek-facts__heading' },
        asText(box.title),
      )}
      {approval && (
        <ApprovalStatus approval={approval} compounded={compounded} sources={sources} {...words} />
      )}
      {boxedWarningLink({ boxedWarning }, words)}
      {box.topic === 'suicide' && help}
      {balanced ? (
        <OutcomeTable box={box} kind="benefits" level={level} outcomes={benefits} {...text} />
      ) : (
        <p className="ek-text">{own.unbalanced}</p>
      )}
      <OutcomeTable box={box} kind="harms" level={level} outcomes={harms} {...text} />
      <div className="ek-facts__limits">
        {asTexts(box.uncertain).length > 0 && label(own.uncertain)}
        {asTexts(box.uncertain).length > 0 && pointList(box.uncertain, text)}
        {box.funding && label(own.funding)}
        {box.funding && (
          <p className="ek-text">
            <InlineText text={asText(box.funding)} {...text} />
          </p>
        )}
      </div>
    </div>
  );
});
