import { isElsewhere } from '../links/index.ts';

/** The element that a fragment of an address names; fragments are encoded, well or badly. */
export function elementFor(hash: string): HTMLElement | null {
  const name = hash.slice(1);
  try {
    return document.getElementById(decodeURIComponent(name)) ?? document.getElementById(name);
  } catch {
    return document.getElementById(name);
  }
}

/** The place on this page that a pressed link leads to. */
export function hashOfPress(event: MouseEvent): string | undefined {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link?.hash || link.host !== location.host || link.pathname !== location.pathname) {
    return undefined;
  }
  return isElsewhere(event, link) ? undefined : link.hash;
}
