/** What a page says with nothing on it: for a screen reader, and for whoever looks on. */
function blank(word: string): void {
  const said = document.createElement('p');
  said.setAttribute('role', 'alert');
  said.textContent = word;
  const page = document.createElement('body');
  page.append(said);
  for (const { style } of [page, document.documentElement]) {
    style.setProperty('background', 'Canvas', 'important');
    style.setProperty('color', 'CanvasText', 'important');
  }
  // Taken out rather than covered: a style of the page could uncover it, and so could a search.
  document.body.replaceWith(page);
  // Of a page without a title browsers show the address.
  document.title = word;
}

/**
 * Leaves at once: nothing of the page is left to see while the other one loads, and that one takes
 * its place in the tab's history, so that Back does not lead here (see `oneEntry.ts`). Restored by
 * the browser after all, the page leaves again.
 */
export function leave(address: string, word: string): void {
  const go = () => location.replace(address);
  window.addEventListener('pageshow', ({ persisted }) => persisted && go());
  try {
    blank(word);
  } finally {
    go();
  }
}
