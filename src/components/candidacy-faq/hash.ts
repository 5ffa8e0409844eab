/** The element that a fragment of an address names; fragments are encoded, well or badly. */
export function elementFor(hash: string): HTMLElement | null {
  const name = hash.slice(1);
  try {
    return document.getElementById(decodeURIComponent(name)) ?? document.getElementById(name);
  } catch {
    return document.getElementById(name);
  }
}

/** Whether a press asks the browser for something else than going there: a new tab, a download. */
const isElsewhere = (event: MouseEvent, link: HTMLAnchorElement): boolean =>
  event.button !== 0 ||
  event.metaKey ||
  event.ctrlKey ||
  event.shiftKey ||
  event.altKey ||
  link.hasAttribute('download') ||
  !['', '_self'].includes(link.target);

/** The place on this page that a pressed link leads to. */
export function hashOfPress(event: MouseEvent): string | undefined {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link?.hash || link.host !== location.host || link.pathname !== location.pathname) {
    return undefined;
  }
  return isElsewhere(event, link) ? undefined : link.hash;
}
