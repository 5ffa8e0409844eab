import { createElement, forwardRef } from 'react';
import type { Question } from '../../content/index.ts';
import { FaqAnswer } from './FaqAnswer.tsx';
import { FaqItem } from './FaqItem.tsx';
import { FaqQuestion } from './FaqQuestion.tsx';
import { FaqRoot, type FaqRootProps } from './FaqRoot.tsx';
import { FaqToggleAll } from './FaqToggleAll.tsx';
import {
  answerContent,
  closingOf,
  type FaqContentProps,
  questionContent,
  summaryOf,
} from './faqParts.tsx';
import { useFaq } from './useFaq.ts';

export interface CandidacyFaqProps extends Omit<FaqRootProps, 'children'>, FaqContentProps {}

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
      locale,
      messages,
      ...rest
    },
    ref,
  ) {
    const given = { questions, sources, crisis, locale, messages };
    const { items, shared, open } = useFaq(given, 'CandidacyFaq', defaultValue, rest.value);
    const { own } = shared;
    const entry = (item: Question) => (
      <FaqItem id={item.id}>
        <FaqQuestion headingLevel={headingLevel}>{questionContent(item, shared)}</FaqQuestion>
        {summaryOf(item)}
        <FaqAnswer>{answerContent(item, shared)}</FaqAnswer>
      </FaqItem>
    );
    // As spread children, which need no keys: a duplicate id must not cost a question.
    return (
      <FaqRoot defaultValue={open} multiple={multiple} ref={ref} {...rest}>
        {multiple && items.length > 1 && (
          <FaqToggleAll
            closeAll={own.closeAll}
            ids={items.map(({ id }) => id)}
            openAll={own.openAll}
          />
        )}
        {createElement('div', { className: 'ek-faq__items' }, ...items.map(entry))}
        {closing && closingOf(shared)}
      </FaqRoot>
    );
  },
);
