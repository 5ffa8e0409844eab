import { isForScreenReaders, select } from './elements.ts';

const clean = (words: string): string => words.replace(/\s+/g, ' ').trim();

/**
 * What a reader needs on paper; controls are of no use there, and the name of a route stands either over
 * its column or beside each of its values.
 */
const PRINTED = [
  '.ek-faq, .ek-comparison__table, .ek-boxed, .ek-callout, .ek-crisis, .ek-crisis-links, .ek-facts',
  'h1, h2, h3, h4, a[href^="tel:"]',
].join();
const CONTROLS = [
  '.ek-faq__controls, .ek-faq__copy, .ek-crisis__choice, .ek-crisis__fold, button',
  '.ek-comparison__row > [role="cell"] > :first-child',
].join();

const isPrinted = ({ parentElement: box, data }: Text): boolean =>
  box !== null && data.trim() !== '' && !box.closest(CONTROLS) && !isForScreenReaders(box);

function textsIn(element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Text);
  return found;
}

/** Every piece of text that has to be on paper, as often as it stands on the page. */
export const printed = (): string[] =>
  [
    ...new Set(
      select(PRINTED)
        .filter((element) => element.checkVisibility())
        .flatMap(textsIn),
    ),
  ]
    .filter(isPrinted)
    .map(({ data }) => clean(data));
