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
import { useBrowserLayoutEffect, useRunning } from '../running/index.ts';
import { type FaqChangeDetails, FaqContext } from './FaqContext.ts';
import { createOpenSet } from './openSet.ts';
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
   * Ids of items that no other closes where one is open at a time, such as who should not have a
   * treatment.
   * @default []
   * @since 0.2.0
   */
  keepOpen?: readonly string[] | undefined;
  /**
   * Whether an answer fades in when it opens. Never for readers who ask for less motion.
   * @default false
   * @since 0.2.0
   */
  animate?: boolean | undefined;
}

const NONE: readonly string[] = [];

const idsIn = (root: HTMLElement | null): string[] =>
  [...(root?.querySelectorAll('[data-faq-item]') ?? [])].map(({ id }) => id);

/**
 * Holds which answers are open. Renders a `<div>`.
 * @since 0.1.0
 */
export const FaqRoot = /* @__PURE__ */ forwardRef<HTMLDivElement, FaqRootProps>(function FaqRoot(
  {
    value,
    defaultValue = NONE,
    onValueChange,
    multiple = true,
    keepOpen = NONE,
    animate,
    className,
    ...rest
  },
  ref,
) {
  const controlled = Array.isArray(value);
  const [openSet] = useState(() => createOpenSet(asTexts(controlled ? value : defaultValue)));
  const root = useRef<HTMLDivElement>(null);
  useImperativeHandle(ref, () => root.current as HTMLDivElement);

  // On a page from the server whose script comes late, answers show before it: see FaqAnswer.
  const mayBeLate = !useRunning() && !controlled && multiple;
  const late = useRef(mayBeLate ? undefined : false);
  useBrowserLayoutEffect(() => {
    if (late.current) openSet.set(idsIn(root.current));
    late.current = false;
  }, [openSet]);

  useBrowserLayoutEffect(() => {
    if (controlled) openSet.set(asTexts(value));
  }, [openSet, controlled, value]);

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
      // One at a time, save where either of two is to stay whatever else opens.
      const isKept = (one: string) => keepOpen.includes(one);
      const stays = (other: string) => !open || multiple || isKept(id) || isKept(other);
      const kept = others.filter(stays);
      change(open ? [...kept, id] : kept, details);
    },
    [change, keepOpen, multiple, openSet],
  );
  const unfilter = useRef(() => {});
  const context = useMemo(
    () => ({ openSet, request, change, unfilter, late }),
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
