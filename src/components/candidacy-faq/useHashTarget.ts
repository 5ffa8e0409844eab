import { type RefObject, useEffect, useRef } from 'react';
import type { FaqContextValue } from './FaqContext.ts';

function elementFor(hash: string): HTMLElement | null {
  const name = hash.slice(1);
  try {
    return document.getElementById(decodeURIComponent(name)) ?? document.getElementById(name);
  } catch {
    return document.getElementById(name);
  }
}

/** The place on this page that a pressed link leads to. */
function hashOfClick({ target }: Event): string | undefined {
  const link = target instanceof Element ? target.closest('a') : null;
  if (!link?.hash || link.pathname !== location.pathname) return undefined;
  return link.host === location.host ? link.hash : undefined;
}

/** Brings a place into sight, and the focus to it: to the question where it is a whole item. */
function goTo(target: HTMLElement, item: HTMLElement): void {
  target.scrollIntoView();
  const place = target === item ? item.querySelector<HTMLElement>('[aria-expanded]') : target;
  place?.focus({ preventScroll: true });
}

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
      const { request, unfilter } = latest.current;
      if (item.hidden) unfilter.current();
      request(item.id, true, { reason: 'hash', event });
      // The answer opens in React's next commit; only then is there somewhere to go.
      requestAnimationFrame(() => goTo(target, item));
    };
    const onHashChange = (event: Event) => open(location.hash, event);
    const onClick = (event: Event) => {
      const hash = hashOfClick(event);
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
