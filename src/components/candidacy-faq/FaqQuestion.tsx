'use client';
import { type ComponentPropsWithoutRef, forwardRef, type MouseEvent, useContext } from 'react';
import { Heading, type HeadingLevel } from '../heading/index.ts';
import { chevron, icon } from '../icon/index.ts';
import { FaqContext, FaqItemContext } from './FaqContext.ts';

export interface FaqQuestionProps extends Omit<ComponentPropsWithoutRef<'button'>, 'id'> {
  /** Level of the heading around the button, so that it fits the page's outline. */
  headingLevel: HeadingLevel;
}

/**
 * The question: a heading with a button in it. It takes no keys but those of every button: the
 * arrow keys scroll. Renders a `<button>`; `ref` and other props are the button's.
 * @since 0.1.0
 */
export const FaqQuestion = /* @__PURE__ */ forwardRef<HTMLButtonElement, FaqQuestionProps>(
  function FaqQuestion({ headingLevel, className, children, onClick, ...rest }, ref) {
    const { request } = useContext(FaqContext);
    const { id, open, questionId, answerId } = useContext(FaqItemContext);
    const press = (event: MouseEvent<HTMLButtonElement>) => {
      onClick?.(event);
      if (event.defaultPrevented) return;
      request(id, !open, { reason: 'question-press', event: event.nativeEvent });
    };
    return (
      <Heading owner="CandidacyFaq" className="ek-faq__heading" level={headingLevel}>
        <button
          ref={ref}
          {...rest}
          aria-controls={open ? answerId : undefined}
          aria-expanded={open}
          className={className ? `ek-faq__question ${className}` : 'ek-faq__question'}
          id={questionId}
          onClick={press}
          type="button"
        >
          <span className="ek-faq__question-text">{children}</span>
          {icon(chevron, 'ek-faq__chevron')}
        </button>
      </Heading>
    );
  },
);
