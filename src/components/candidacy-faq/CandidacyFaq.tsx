import { createElement, forwardRef } from 'react';
import { fragment } from '../text/index.ts';
import { FaqAnswer } from './FaqAnswer.tsx';
import { FaqControls } from './FaqControls.tsx';
import { FaqCopyLink } from './FaqCopyLink.tsx';
import { FaqFilter } from './FaqFilter.tsx';
import { FaqItem } from './FaqItem.tsx';
import { FaqQuestion } from './FaqQuestion.tsx';
import { FaqRoot, type FaqRootProps } from './FaqRoot.tsx';
import { FaqToggleAll } from './FaqToggleAll.tsx';
import {
  answerContent,
  type CandidacyQuestion,
  closingOf,
  type FaqContentProps,
  questionContent,
  summaryId,
  summaryOf,
} from './faqParts.tsx';
import { useFaq } from './useFaq.ts';

export interface CandidacyFaqProps
  extends Omit<FaqRootProps, 'children' | 'keepOpen'>,
    FaqContentProps {
  /**
   * Whether each answer ends with a button that copies a link to it.
   * @default false
   * @since 0.2.0
   */
  copyLink?: boolean | undefined;
  /**
   * Number of questions above which a box to search them appears. It looks at the words of
   * questions and answers, and keeps nothing of what is typed. Without a number there is none.
   * @since 0.2.0
   */
  filterAbove?: number | undefined;
}

/**
 * Questions about who a treatment may suit. Every answer is in the server HTML, found by find in
 * page, opened by a link to it, and readable without script; the set closes by saying that only a
 * clinician can decide. Renders a `<div>`. `CandidacyFaqStatic` is the same without script.
 * @since 0.1.0
 */
export const CandidacyFaq = /* @__PURE__ */ forwardRef<HTMLDivElement, CandidacyFaqProps>(
  function CandidacyFaq(
    {
      questions,
      headingLevel,
      sources,
      crisis,
      closing = true,
      multiple = true,
      defaultValue,
      copyLink,
      filterAbove,
      locale,
      messages,
      ...rest
    },
    ref,
  ) {
    const given = { questions, sources, crisis, locale, messages };
    const { items, shared, open, unnamed } = useFaq(given, 'CandidacyFaq', {
      defaultValue,
      value: rest.value,
    });
    const { own, words } = shared;
    const canFilter = filterAbove !== undefined && items.length > filterAbove;
    const canToggle = multiple && items.length > 1;
    const entry = (item: CandidacyQuestion) => (
      <FaqItem id={item.id}>
        <FaqQuestion aria-describedby={summaryId(item)} headingLevel={headingLevel}>
          {questionContent(item, shared)}
        </FaqQuestion>
        {summaryOf(item)}
        <FaqAnswer>
          {fragment(answerContent(item, shared))}
          {copyLink && (
            <FaqCopyLink copied={own.copied} inAddress={own.inAddress} label={own.copyLink} />
          )}
        </FaqAnswer>
      </FaqItem>
    );
    // As spread children, which need no keys: a duplicate id must not cost a question.
    return (
      <FaqRoot defaultValue={open} keepOpen={unnamed} multiple={multiple} ref={ref} {...rest}>
        {(canFilter || canToggle) && (
          <FaqControls>
            {canFilter && (
              <FaqFilter
                count={own.filterCount}
                kept={own.filterKept}
                label={own.filter}
                locale={words.locale}
                none={own.filterNone}
              />
            )}
            {canToggle && (
              <FaqToggleAll
                closeAll={own.closeAll}
                ids={items.map(({ id }) => id)}
                openAll={own.openAll}
              />
            )}
          </FaqControls>
        )}
        {createElement('div', { className: 'ek-faq__items' }, ...items.map(entry))}
        {closing && closingOf(shared)}
      </FaqRoot>
    );
  },
);
