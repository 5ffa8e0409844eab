import { type ComponentPropsWithoutRef, createElement, forwardRef, useId } from 'react';
import { headingElement } from '../heading/index.ts';
import { chevron, icon } from '../icon/index.ts';
import { asText } from '../props/index.ts';
import {
  answerContent,
  type CandidacyQuestion,
  closingOf,
  type FaqContentProps,
  questionContent,
  summaryOf,
} from './faqParts.tsx';
import { useFaq } from './useFaq.ts';

export interface CandidacyFaqStaticProps
  extends Omit<ComponentPropsWithoutRef<'div'>, 'children' | 'defaultValue'>,
    FaqContentProps {
  /**
   * Ids of the questions that are open at first.
   * @default []
   */
  defaultValue?: readonly string[] | undefined;
  /**
   * Whether several answers may be open at once.
   * @default true
   */
  multiple?: boolean | undefined;
  /**
   * Whether an answer fades in when it opens. Never for readers who ask for less motion.
   * @default false
   */
  animate?: boolean | undefined;
}

/**
 * The questions of `CandidacyFaq` without a byte of script, in any server component or static HTML:
 * `<details>`, which browsers open by themselves for a link, find in page and, in one group, one at
 * a time. A router that changes the address itself, such as `next/link`, does not make the browser
 * open an answer; a plain link does. Renders a `<div>`.
 * @since 0.2.0
 */
export const CandidacyFaqStatic = /* @__PURE__ */ forwardRef<
  HTMLDivElement,
  CandidacyFaqStaticProps
>(function CandidacyFaqStatic(
  {
    questions,
    headingLevel,
    sources,
    crisis,
    closing = true,
    multiple = true,
    animate,
    defaultValue,
    locale,
    messages,
    className,
    ...rest
  },
  ref,
) {
  const group = useId();
  const given = { questions, sources, crisis, locale, messages };
  const { items, shared, open, unnamed } = useFaq(given, 'CandidacyFaqStatic', { defaultValue });
  // One at a time, save what must not be folded out of sight: that is in no group.
  const nameOf = ({ id }: CandidacyQuestion) =>
    multiple || unnamed.includes(id) ? undefined : group;
  const heading = { className: 'ek-faq__heading' };
  const question = (item: CandidacyQuestion) => (
    <span className="ek-faq__question-text">{questionContent(item, shared)}</span>
  );
  const entry = (item: CandidacyQuestion) => (
    // A link or a reader may have opened it before React came.
    <details
      className="ek-faq__item"
      name={nameOf(item)}
      open={open.includes(item.id)}
      suppressHydrationWarning
    >
      <summary className="ek-faq__question">
        {icon(chevron, 'ek-faq__chevron')}
        {headingElement(headingLevel, 'CandidacyFaqStatic', heading, question(item))}
        {summaryOf(item)}
      </summary>
      <div className="ek-faq__answer">
        {/* In here because a link opens what is around its target; it lies at the question. */}
        <span className="ek-faq__target" id={asText(item.id)} />
        {createElement('div', { className: 'ek-faq__answer-text' }, ...answerContent(item, shared))}
      </div>
    </details>
  );
  // As spread children, which need no keys: a duplicate id must not cost a question.
  return (
    <div
      ref={ref}
      {...rest}
      className={className ? `ek-faq ${className}` : 'ek-faq'}
      data-animate={animate ? '' : undefined}
    >
      {createElement('div', { className: 'ek-faq__items' }, ...items.map(entry))}
      {closing && closingOf(shared)}
    </div>
  );
});
