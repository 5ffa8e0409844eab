import { isElsewhere } from '../links/index.ts';

const pageOf = (address: string) => address.split('#', 1)[0];

/** The link to a place on this page that the browser would follow now, in a shadow root too. */
function linkWithin(event: MouseEvent): HTMLAnchorElement | undefined {
  const link = event.composedPath().find((one) => one instanceof HTMLAnchorElement);
  if (event.defaultPrevented || !link?.href.includes('#')) return undefined;
  if (pageOf(link.href) !== pageOf(location.href) || isElsewhere(event, link)) return undefined;
  return link;
}

function onClick(event: MouseEvent): void {
  const link = linkWithin(event);
  if (!link) return;
  event.preventDefault();
  const { state } = history;
  // The browser goes there as ever: the target is marked, in sight, and where the keyboard goes on.
  location.replace(link.href);
  // What a router keeps in the entry stays there.
  history.replaceState(state, '');
}

/**
 * Keeps this page one entry of the tab's history, whatever links within it are pressed: leaving
 * replaces one, and Back would lead to the others. At the window, after all that may follow the
 * link otherwise.
 */
export function keepOneEntry(): () => void {
  window.addEventListener('click', onClick);
  return () => window.removeEventListener('click', onClick);
}
