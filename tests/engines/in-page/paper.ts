const clean = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** Marks of sources stand between words, and on paper there may be an address after a link. */
function pieces(element: Element): string[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (!text.parentElement?.closest('.ek-faq__controls, .ek-faq__copy'))
      found.push(clean(text.data));
  }
  return found.filter(Boolean);
}

/** Every piece of text that has to be on paper: answers, the table, and numbers to call. */
export const printed = (): string[] => [
  ...new Set(
    [...document.querySelectorAll('.ek-faq, .ek-comparison__table td, a[href^="tel:"]')].flatMap(
      pieces,
    ),
  ),
];
