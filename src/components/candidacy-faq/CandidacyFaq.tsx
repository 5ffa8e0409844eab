import { createElement, forwardRef } from 'react';
import type { Question } from '../../content/index.ts';
import { faq as builtIn } from '../../i18n/en-US.ts';
import { asList, asTexts } from '../props/index.ts';
import { useWords, wordsFor } from '../words/index.ts';
import { FaqAnswer } from './FaqAnswer.tsx';
import { FaqItem } from './FaqItem.tsx';
import { FaqQuestion } from './FaqQuestion.tsx';
import { FaqRoot, type FaqRootProps } from './FaqRoot.tsx';
import { FaqToggleAll } from './FaqToggleAll.tsx';
import {
  answerContent,
  closingOf,
  type FaqContentProps,
  openAtFirst,
  questionContent,
  summaryOf,
} from './faqParts.tsx';
import { warnOfQuestions } from './warnOfQuestions.ts';

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
    const words = useWords({ locale, messages }, 'CandidacyFaq');
    const own = wordsFor(words, 'faq', builtIn);
    const items = asList(questions, 'CandidacyFaq questions');
    const context = { own, words, sources, crisis, owner: 'CandidacyFaq' };
    warnOfQuestions('CandidacyFaq', items, rest.value ?? defaultValue);
    const open = [...asTexts(defaultValue), ...openAtFirst(items)];
    const entry = (item: Question) => (
      <FaqItem id={item.id}>
        <FaqQuestion headingLevel={headingLevel}>{questionContent(item, context)}</FaqQuestion>
        {summaryOf(item)}
        <FaqAnswer>{answerContent(item, context)}</FaqAnswer>
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
        {closing && closingOf(context)}
      </FaqRoot>
    );
  },
);
