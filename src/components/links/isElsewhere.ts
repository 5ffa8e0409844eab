/** Whether a press asks the browser for something else than going there: a new tab, a download. */
export const isElsewhere = (event: MouseEvent, link: HTMLAnchorElement): boolean =>
  event.button !== 0 ||
  event.metaKey ||
  event.ctrlKey ||
  event.shiftKey ||
  event.altKey ||
  link.hasAttribute('download') ||
  !['', '_self'].includes(link.target);
