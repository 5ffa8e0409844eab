'use client';
import {
  type ComponentPropsWithoutRef,
  forwardRef,
  useContext,
  useId,
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
  // Each item listens for itself, so that a press renders one item and not all of them.
  const isOpen = () => openSet.has(id);
  const open = useSyncExternalStore(openSet.subscribe, isOpen, isOpen);
  const own = useId();
  const item = useMemo(
    () => ({ id, open, questionId: `${own}question`, answerId: `${own}answer` }),
    [id, open, own],
  );
  return (
    <div
      ref={ref}
      {...rest}
      className={className ? `ek-faq__item ${className}` : 'ek-faq__item'}
      data-faq-item=""
      data-state={open ? 'open' : 'closed'}
      id={id}
    >
      <FaqItemContext.Provider value={item}>{children}</FaqItemContext.Provider>
    </div>
  );
});
