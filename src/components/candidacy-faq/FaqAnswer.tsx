'use client';
import {
  type ComponentPropsWithoutRef,
  forwardRef,
  useContext,
  useEffect,
  useImperativeHandle,
  useRef,
} from 'react';
import { useBrowserLayoutEffect } from '../running/index.ts';
import { FaqContext, FaqItemContext } from './FaqContext.ts';
import { elementFor } from './hash.ts';

export interface FaqAnswerProps extends Omit<ComponentPropsWithoutRef<'div'>, 'id'> {}

/** Whether the answer is in sight already: the time that the stylesheet waits for script is over. */
const hasShown = (answer: HTMLElement): boolean =>
  matchMedia('(scripting: enabled)').matches && answer.getAnimations().length === 0;

/** React writes hidden="until-found" as hidden="" (react#24740), so it is set by hand. */
function setOpen(answer: HTMLElement, open: boolean): void {
  if (open) answer.removeAttribute('hidden');
  else answer.setAttribute('hidden', 'until-found');
}

/**
 * The answer, in the HTML whether open or closed; closed by `hidden="until-found"`, so that find in
 * page and links still reach it. Renders a `<div>`, no landmark: it follows its question.
 * @since 0.1.0
 */
export const FaqAnswer = /* @__PURE__ */ forwardRef<HTMLDivElement, FaqAnswerProps>(
  function FaqAnswer({ className, children, ...rest }, ref) {
    const { request, openSet, late } = useContext(FaqContext);
    const { id, open, answerId } = useContext(FaqItemContext);
    const answer = useRef<HTMLDivElement>(null);
    useImperativeHandle(ref, () => answer.current as HTMLDivElement);

    useBrowserLayoutEffect(() => {
      const element = answer.current;
      if (!element) return;
      if (!open) late.current ??= hasShown(element);
      // What a reader may be reading stays: FaqRoot opens all of them.
      setOpen(element, open || late.current === true);
    }, [open, late]);

    useEffect(() => {
      const element = answer.current;
      if (!element) return;
      const reveal = (event: Event) => {
        const linked = element.contains(elementFor(location.hash));
        request(id, true, { reason: linked ? 'hash' : 'find-in-page', event });
        // The browser now shows the answer, whether or not the page agrees.
        requestAnimationFrame(() => setOpen(element, openSet.has(id)));
      };
      element.addEventListener('beforematch', reveal);
      return () => element.removeEventListener('beforematch', reveal);
    }, [id, request, openSet]);

    return (
      <div
        ref={answer}
        {...rest}
        className={className ? `ek-faq__answer ${className}` : 'ek-faq__answer'}
        id={answerId}
      >
        <div className="ek-faq__answer-text">{children}</div>
      </div>
    );
  },
);
