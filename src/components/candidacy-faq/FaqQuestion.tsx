'use client';
import {
  type ComponentPropsWithoutRef,
  forwardRef,
  type MouseEvent,
  useContext,
  useImperativeHandle,
  useRef,
} from 'react';
import { type HeadingLevel, headingElement } from '../heading/index.ts';
import { chevron, icon } from '../icon/index.ts';
import { useBrowserLayoutEffect } from '../running/index.ts';
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
    const button = useRef<HTMLButtonElement>(null);
    useImperativeHandle(ref, () => button.current as HTMLButtonElement);
    useBrowserLayoutEffect(() => {
      // By hand, since in server HTML every answer can be read and "collapsed" would be a lie.
      button.current?.setAttribute('aria-expanded', `${open}`);
    }, [open]);
    const press = (event: MouseEvent<HTMLButtonElement>) => {
      onClick?.(event);
      if (event.defaultPrevented) return;
      request(id, !open, { reason: 'question-press', event: event.nativeEvent });
    };
    return headingElement(
      headingLevel,
      'CandidacyFaq',
      { className: 'ek-faq__heading' },
      <button
        ref={button}
        {...rest}
        aria-controls={open ? answerId : undefined}
        className={className ? `ek-faq__question ${className}` : 'ek-faq__question'}
        id={questionId}
        key="question"
        onClick={press}
        type="button"
      >
        {icon(chevron, 'ek-faq__chevron')}
        <span className="ek-faq__question-text">{children}</span>
      </button>,
    );
  },
);
