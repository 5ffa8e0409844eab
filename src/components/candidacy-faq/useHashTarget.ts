import { type RefObject, useEffect, useRef } from 'react';
import type { FaqContextValue } from './FaqContext.ts';
import { elementFor, hashOfPress } from './hash.ts';

/** Brings a place into sight, and the focus to it: to the question where it is a whole item. */
function goTo(target: HTMLElement, item: HTMLElement, focus: boolean): void {
  target.scrollIntoView();
  const place = target === item ? item.querySelector<HTMLElement>('[aria-expanded]') : target;
  if (focus) place?.focus({ preventScroll: true });
}

/** Whether the reader is busy elsewhere; a page that has just loaded has its focus nowhere. */
const isBusy = (): boolean =>
  document.activeElement !== null && document.activeElement !== document.body;

/**
 * Opens the item that the address names, or the item around its target, and goes there: when
 * the page has loaded, when the address changes, and when a link there is pressed again. Routers
 * change the address without an event, so links are watched too.
 */
export function useHashTarget(root: RefObject<HTMLElement | null>, context: FaqContextValue): void {
  // Kept aside: following the address anew whenever a callback changes would reopen what was closed.
  const latest = useRef(context);
  useEffect(() => {
    latest.current = context;
  }, [context]);

  useEffect(() => {
    const open = (hash: string, event?: Event) => {
      const target = elementFor(hash);
      const item = target?.closest<HTMLElement>('[data-faq-item]');
      if (!target || !item || !root.current?.contains(item)) return;
      const focus = event !== undefined || !isBusy();
      const { request, unfilter } = latest.current;
      if (item.hidden) unfilter.current();
      request(item.id, true, { reason: 'hash', event });
      // The answer opens in React's next commit; only then is there somewhere to go.
      requestAnimationFrame(() => goTo(target, item, focus));
    };
    const onHashChange = (event: Event) => open(location.hash, event);
    const onClick = (event: MouseEvent) => {
      const hash = hashOfPress(event);
      if (hash) open(hash, event);
    };
    open(location.hash);
    window.addEventListener('hashchange', onHashChange);
    document.addEventListener('click', onClick);
    return () => {
      window.removeEventListener('hashchange', onHashChange);
      document.removeEventListener('click', onClick);
    };
  }, [root]);
}
