import { type RefObject, useEffect } from 'react';
import type { FaqContextValue } from './FaqContext.ts';

function hashTarget(): HTMLElement | null {
  const hash = location.hash.slice(1);
  try {
    return document.getElementById(decodeURIComponent(hash)) ?? document.getElementById(hash);
  } catch {
    return document.getElementById(hash);
  }
}

/** Opens the item that the address names, or the item around the target, and scrolls to it. */
export function useHashTarget(
  root: RefObject<HTMLElement | null>,
  request: FaqContextValue['request'],
): void {
  useEffect(() => {
    const follow = (event?: Event) => {
      const target = hashTarget();
      const item = target?.closest<HTMLElement>('[data-faq-item]');
      if (!target || !item || !root.current?.contains(item)) return;
      request(item.id, true, { reason: 'hash', event });
      // The answer opens in React's next commit; only then is there something to scroll to.
      requestAnimationFrame(() => target.scrollIntoView());
    };
    follow();
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, [root, request]);
}
