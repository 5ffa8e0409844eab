'use client';
import { AccordionHeader, AccordionTrigger } from '@radix-ui/react-accordion';
import {
  type ComponentPropsWithoutRef,
  forwardRef,
  type KeyboardEvent,
  type MouseEvent,
  useContext,
} from 'react';
import { Heading, type HeadingLevel } from '../heading/index.ts';
import { chevron, icon } from '../icon/index.ts';
import { FaqContext, FaqItemContext } from './FaqContext.ts';

export interface FaqQuestionProps extends ComponentPropsWithoutRef<'button'> {
  /** Level of the heading around the button, so that it fits the page's outline. */
  headingLevel: HeadingLevel;
}

const SCROLL_KEYS = ['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'Home', 'End'];

/** Radix would take these keys, which a reader needs to scroll the answer just opened. */
function leaveScrollKeys(event: KeyboardEvent): void {
  if (SCROLL_KEYS.includes(event.key)) event.stopPropagation();
}

/**
 * The question: a heading with a button in it. Renders a `<button>`; `ref` and other props are the
 * button's.
 * @since 0.1.0
 */
export const FaqQuestion = /* @__PURE__ */ forwardRef<HTMLButtonElement, FaqQuestionProps>(
  function FaqQuestion({ headingLevel, className, children, onClick, onKeyDown, ...rest }, ref) {
    const { request } = useContext(FaqContext);
    const { id, open } = useContext(FaqItemContext);
    const press = (event: MouseEvent<HTMLButtonElement>) => {
      onClick?.(event);
      if (event.defaultPrevented) return;
      request(id, !open, { reason: 'question-press', event: event.nativeEvent });
    };
    const keyDown = (event: KeyboardEvent<HTMLButtonElement>) => {
      onKeyDown?.(event);
      leaveScrollKeys(event);
    };
    return (
      <AccordionHeader asChild>
        <Heading owner="CandidacyFaq" className="ek-faq__heading" level={headingLevel}>
          <AccordionTrigger
            ref={ref}
            {...rest}
            className={className ? `ek-faq__question ${className}` : 'ek-faq__question'}
            onClick={press}
            onKeyDown={keyDown}
          >
            <span className="ek-faq__question-text">{children}</span>
            {icon(chevron, 'ek-faq__chevron')}
          </AccordionTrigger>
        </Heading>
      </AccordionHeader>
    );
  },
);
