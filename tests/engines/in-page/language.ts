import { describe, isForScreenReaders, isShown, select, textNodes } from './elements.ts';

const LONG = /[\p{L}]{6,}/gu;

/** Makes every word of six letters and more twice as long, as they are in some languages. */
export function lengthen(): void {
  for (const text of textNodes()) {
    if (text.parentElement?.closest('script, style')) continue;
    text.data = text.data.replace(LONG, (word) => word + word.toLowerCase());
  }
}

/** The characters of an element from left to right as they are seen. */
function leftEdges(element: Element): number[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const edges: number[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    for (let index = 0; index < text.length; index += 1) {
      if (!/\d/.test(text.data[index] ?? '')) continue;
      const letter = document.createRange();
      letter.setStart(text, index);
      letter.setEnd(text, index + 1);
      edges.push(letter.getBoundingClientRect().left);
    }
  }
  return edges;
}

const shown = (selector: string): HTMLElement[] =>
  select(selector).filter((element) => isShown(element) && !isForScreenReaders(element));

/** Headings that do not begin at the right, and phone numbers whose digits do not run to it. */
export function notMirrored(): string[] {
  const allHeadings = shown('main h2');
  const links = shown('a[href^="tel:"]');
  const { direction } = getComputedStyle(document.querySelector('main') ?? document.body);
  if (direction !== 'rtl' || allHeadings.length === 0 || links.length === 0)
    return [`${direction}, ${allHeadings.length} headings and ${links.length} numbers to look at`];
  const headings = allHeadings.filter((heading) => {
    const words = document.createRange();
    words.selectNodeContents(heading);
    return heading.getBoundingClientRect().right - words.getBoundingClientRect().right > 40;
  });
  const numbers = links.filter((link) => {
    const edges = leftEdges(link);
    return edges.some((edge, index) => index > 0 && edge <= (edges[index - 1] ?? 0));
  });
  return [
    ...headings.map((heading) => `does not begin at the right: ${describe(heading)}`),
    ...numbers.map((link) => `its digits do not run to the right: ${describe(link)}`),
  ];
}
