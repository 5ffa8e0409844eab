'use client';
import { Accordion, AccordionItem } from '@radix-ui/react-accordion';
import {
  type ComponentPropsWithoutRef,
  forwardRef,
  useContext,
  useMemo,
  useSyncExternalStore,
} from 'react';
import { FaqContext, FaqItemContext } from './FaqContext.ts';

export interface FaqItemProps extends ComponentPropsWithoutRef<'div'> {
  /** Stable id: the item's name in `value`, and the fragment that links to it. */
  id: string;
}

/**
 * One question with its answer. Renders a `<div>`.
 * @since 0.1.0
 */
export const FaqItem = /* @__PURE__ */ forwardRef<HTMLDivElement, FaqItemProps>(function FaqItem(
  { id, className, children, ...rest },
  ref,
) {
  const { openSet } = useContext(FaqContext);
  const isOpen = () => openSet.has(id);
  const open = useSyncExternalStore(openSet.subscribe, isOpen, isOpen);
  const item = useMemo(() => ({ id, open }), [id, open]);
  // One accordion for each item: in a shared one, a click re-renders every item.
  return (
    <FaqItemContext.Provider value={item}>
      <Accordion asChild collapsible type="single" value={open ? id : ''}>
        <AccordionItem
          ref={ref}
          {...rest}
          className={className ? `ek-faq__item ${className}` : 'ek-faq__item'}
          data-faq-item=""
          id={id}
          value={id}
        >
          {children}
        </AccordionItem>
      </Accordion>
    </FaqItemContext.Provider>
  );
});
