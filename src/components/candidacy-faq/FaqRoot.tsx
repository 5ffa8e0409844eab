'use client';
import {
  type ComponentPropsWithoutRef,
  forwardRef,
  useCallback,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
} from 'react';
import { asTexts } from '../props/index.ts';
import { type FaqChangeDetails, FaqContext } from './FaqContext.ts';
import { createOpenSet } from './openSet.ts';
import { useBrowserLayoutEffect } from './useBrowserLayoutEffect.ts';
import { useHashTarget } from './useHashTarget.ts';

export interface FaqRootProps extends Omit<ComponentPropsWithoutRef<'div'>, 'defaultValue'> {
  /** Ids of the open items, when the parent keeps the state. */
  value?: readonly string[] | undefined;
  /**
   * Ids of the items that are open at first.
   * @default []
   */
  defaultValue?: readonly string[] | undefined;
  /** Called when a reader, find in page or a link opens or closes an answer. Nothing is stored. */
  onValueChange?: ((value: string[], details: FaqChangeDetails) => void) | undefined;
  /**
   * Whether several answers may be open at once.
   * @default true
   */
  multiple?: boolean | undefined;
  /**
   * Whether an answer fades in when it opens. Never for readers who ask for less motion.
   * @default false
   * @since 0.2.0
   */
  animate?: boolean | undefined;
}

const NONE: readonly string[] = [];

/**
 * Holds which answers are open. Renders a `<div>`.
 * @since 0.1.0
 */
export const FaqRoot = /* @__PURE__ */ forwardRef<HTMLDivElement, FaqRootProps>(function FaqRoot(
  { value, defaultValue = NONE, onValueChange, multiple = true, animate, className, ...rest },
  ref,
) {
  const [openSet] = useState(() => createOpenSet(asTexts(value ?? defaultValue)));
  const root = useRef<HTMLDivElement>(null);
  useImperativeHandle(ref, () => root.current as HTMLDivElement);

  useBrowserLayoutEffect(() => {
    if (value) openSet.set(asTexts(value));
  }, [openSet, value]);

  const controlled = value !== undefined;
  const change = useCallback(
    (next: string[], details: FaqChangeDetails) => {
      if (!controlled) openSet.set(next);
      onValueChange?.(next, details);
    },
    [controlled, onValueChange, openSet],
  );
  const request = useCallback(
    (id: string, open: boolean, details: FaqChangeDetails) => {
      if (openSet.has(id) === open) return;
      const others = openSet.all().filter((other) => other !== id);
      if (!open) change(others, details);
      else change(multiple ? [...others, id] : [id], details);
    },
    [change, multiple, openSet],
  );
  const unfilter = useRef(() => {});
  const context = useMemo(
    () => ({ openSet, request, change, unfilter }),
    [openSet, request, change],
  );
  useHashTarget(root, context);

  return (
    <FaqContext.Provider value={context}>
      <div
        ref={root}
        {...rest}
        className={className ? `ek-faq ${className}` : 'ek-faq'}
        data-animate={animate ? '' : undefined}
      />
    </FaqContext.Provider>
  );
});
