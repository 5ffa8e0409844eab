'use client';
import {
  type ComponentPropsWithoutRef,
  forwardRef,
  useContext,
  useEffect,
  useImperativeHandle,
  useRef,
} from 'react';
import { FaqContext, FaqItemContext } from './FaqContext.ts';
import { useBrowserLayoutEffect } from './useBrowserLayoutEffect.ts';

export interface FaqAnswerProps extends Omit<ComponentPropsWithoutRef<'div'>, 'id'> {}

/**
 * The answer, in the HTML whether open or closed; closed by `hidden="until-found"`, so that find in
 * page and links still reach it. A group, because a page of `region` landmarks is no help.
 * Renders a `<div role="group">`.
 * @since 0.1.0
 */
export const FaqAnswer = /* @__PURE__ */ forwardRef<HTMLDivElement, FaqAnswerProps>(
  function FaqAnswer({ className, children, ...rest }, ref) {
    const { request } = useContext(FaqContext);
    const { id, open, questionId, answerId } = useContext(FaqItemContext);
    const answer = useRef<HTMLDivElement>(null);
    useImperativeHandle(ref, () => answer.current as HTMLDivElement);

    useBrowserLayoutEffect(() => {
      // React writes hidden="until-found" as hidden="" (react#24740), so it is set by hand.
      if (open) answer.current?.removeAttribute('hidden');
      else answer.current?.setAttribute('hidden', 'until-found');
    }, [open]);

    useEffect(() => {
      const element = answer.current;
      const reveal = (event: Event) => request(id, true, { reason: 'find-in-page', event });
      element?.addEventListener('beforematch', reveal);
      return () => element?.removeEventListener('beforematch', reveal);
    }, [id, request]);

    return (
      // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields, and this is prose.
      <div
        ref={answer}
        {...rest}
        aria-labelledby={questionId}
        className={className ? `ek-faq__answer ${className}` : 'ek-faq__answer'}
        id={answerId}
        role="group"
      >
        <div className="ek-faq__answer-text">{children}</div>
      </div>
    );
  },
);
