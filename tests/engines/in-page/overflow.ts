import { describe, isForScreenReaders, isShown, select, textNodes } from './elements.ts';

const isOutside = (element: Element): boolean => {
  const { left, right } = element.getBoundingClientRect();
  return right > document.documentElement.clientWidth + 1 || left < -1;
};

/** What makes the page wider than its window: the outermost of it, or the fact alone. */
export function sideways(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const out = select('*').filter(
    (element) =>
      isShown(element) &&
      isOutside(element) &&
      !isOutside(element.parentElement ?? document.body) &&
      !isForScreenReaders(element),
  );
  const fact = `the page is ${scrollWidth} px wide in a window of ${clientWidth} px`;
  return [`${fact}: ${out.slice(0, 4).map(describe).join('; ') || 'nothing stands out'}`];
}

/** The nearest box that its words should stay in. */
function boxOf(text: Text): Element | null {
  let at = text.parentElement;
  while (at && /^(?:inline|contents)$/.test(getComputedStyle(at).display)) at = at.parentElement;
  return at;
}

const hidesOverflow = (element: Element): boolean =>
  /hidden|clip/.test(getComputedStyle(element).overflow) && !isForScreenReaders(element);

/** Elements that cut off what is in them. */
function cutting(): string[] {
  const cuts = select('*').filter(
    (element) =>
      element.namespaceURI?.endsWith('xhtml') &&
      (element.scrollWidth > element.clientWidth + 1 ||
        element.scrollHeight > element.clientHeight + 1) &&
      element.clientWidth > 0 &&
      isShown(element) &&
      hidesOverflow(element),
  );
  return cuts.map((element) => `cuts its words off: ${describe(element)}`);
}

/** Words that stick out of their box, and so lie on something else or beyond the edge. */
function stickingOut(): string[] {
  const problems: string[] = [];
  for (const text of textNodes()) {
    const box = text.data.trim() === '' ? null : boxOf(text);
    if (!box || !isShown(box) || isForScreenReaders(box)) continue;
    const outer = box.getBoundingClientRect();
    const words = document.createRange();
    words.selectNodeContents(text);
    const out = [...words.getClientRects()].some(({ left, right, top, bottom }) => {
      // Lines may be closer than letters are high: only those of which half is outside.
      const middle = (top + bottom) / 2;
      const isBeside = right > outer.right + 2 || left < outer.left - 2;
      return isBeside || middle > outer.bottom + 2 || middle < outer.top - 2;
    });
    if (out) problems.push(`sticks out of its box: ${describe(box)}`);
  }
  return problems;
}

/** Words that cannot be read because they are cut off or lie on others. */
export const unreadable = (): string[] => [...new Set([...cutting(), ...stickingOut()])];

/** Parts that stay in place and take more than half of the window's height. */
export function fixedParts(): string[] {
  const parts = select('*').filter((element) => {
    const { position } = getComputedStyle(element);
    const { top, bottom, height } = element.getBoundingClientRect();
    const stays = position === 'fixed' || (position === 'sticky' && top < 1);
    return stays && isShown(element) && bottom > 0 && height > innerHeight / 2;
  });
  return parts.map((element) => `takes more than half of the window: ${describe(element)}`);
}
