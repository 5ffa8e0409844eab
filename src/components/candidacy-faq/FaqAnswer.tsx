'use client';
import { AccordionContent } from '@radix-ui/react-accordion';
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

export interface FaqAnswerProps extends ComponentPropsWithoutRef<'div'> {}

type PanelProps = ComponentPropsWithoutRef<'div'>;

/**
 * Radix's panel without its `style` (a strict CSP blocks it in server HTML), without `hidden`
 * (closed answers must stay in the page) and as a group instead of one more landmark.
 */
const Panel = /* @__PURE__ */ forwardRef<HTMLDivElement, PanelProps>(function Panel(
  { style: _style, hidden: _hidden, role: _role, ...rest },
  ref,
) {
  // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields, and this is prose.
  return <div ref={ref} {...rest} role="group" />;
});

/**
 * The answer, in the HTML whether open or closed. Renders a `<div role="group">`.
 * @since 0.1.0
 */
export const FaqAnswer = /* @__PURE__ */ forwardRef<HTMLDivElement, FaqAnswerProps>(
  function FaqAnswer({ className, children, ...rest }, ref) {
    const { request } = useContext(FaqContext);
    const { id, open } = useContext(FaqItemContext);
    const panel = useRef<HTMLDivElement>(null);
    useImperativeHandle(ref, () => panel.current as HTMLDivElement);

    useBrowserLayoutEffect(() => {
      // React writes hidden="until-found" as hidden="" (react#24740), so it is set by hand.
      if (open) panel.current?.removeAttribute('hidden');
      else panel.current?.setAttribute('hidden', 'until-found');
    }, [open]);

    useEffect(() => {
      const element = panel.current;
      const reveal = (event: Event) => request(id, true, { reason: 'find-in-page', event });
      element?.addEventListener('beforematch', reveal);
      return () => element?.removeEventListener('beforematch', reveal);
    }, [id, request]);

    return (
      <AccordionContent asChild forceMount>
        <Panel
          ref={panel}
          {...rest}
          className={className ? `ek-faq__answer ${className}` : 'ek-faq__answer'}
        >
          <div className="ek-faq__answer-text">{children}</div>
        </Panel>
      </AccordionContent>
    );
  },
);
