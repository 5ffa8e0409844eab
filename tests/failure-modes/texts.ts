import type { JSHandle, Page } from 'playwright-core';
import { expect, vi } from 'vitest';
import { controlClasses } from './table.mjs';

/** A text that a page renders, in sight or only heard. */
interface Rendered {
  page: string;
  /** Whether it says in one layout what another says elsewhere. */
  isTwice: boolean;
  node: Text;
  parent: HTMLElement;
}

/** All texts of all pages in their order, those of controls left out. */
export type Texts = JSHandle<Rendered[]>;

export const textsOn = (page: Page, twice: string): Promise<Texts> =>
  page.evaluateHandle(
    ([skipped, twice]) => {
      const hasRoom = (node: Node) => {
        const range = document.createRange();
        range.selectNodeContents(node);
        return [...range.getClientRects()].some(({ width, height }) => width > 0 && height > 0);
      };
      const visible = (element: Element) =>
        element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
      const texts: Rendered[] = [];
      for (const host of document.querySelectorAll<HTMLElement>('[data-page]')) {
        const walker = document.createTreeWalker(host, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const node = walker.currentNode as Text;
          const parent = node.parentElement as HTMLElement;
          if (parent.closest(skipped) || !visible(parent) || !hasRoom(node)) continue;
          const isTwice = parent.closest(twice) !== null;
          texts.push({ page: host.dataset.page ?? '', isTwice, node, parent });
        }
      }
      return texts;
    },
    [['svg', ...controlClasses.map((name) => `.${name}`)].join(), twice] as const,
  );

export const wordsOf = (texts: Texts) =>
  texts.evaluate((all) =>
    all.map(({ page, isTwice, node }) => ({ page, isTwice, text: node.data })),
  );

/** Scrolls to what a button has opened over the page, which follows its button with the next frame. */
async function goToPopover(texts: Texts): Promise<void> {
  const distance = () =>
    texts.evaluate((all) => {
      const popover = all.map(({ parent }) => parent.closest(':popover-open')).find(Boolean);
      const { top, bottom } = popover?.getBoundingClientRect() ?? { top: 100, bottom: 100 };
      return top < 0 || bottom > innerHeight ? top - innerHeight / 2 : 0;
    });
  const far = await distance();
  await texts.evaluate((_all, far) => scrollBy(0, far), far);
  await vi.waitFor(async () => expect(await distance()).toBe(0));
}

/**
 * Whether each text is in sight, as the browser itself judges: each of its lines is scrolled to, and at
 * its beginning, in its middle and at its end the text must be found, with nothing painted over it. What
 * is cut off or lies beside the page is not found. A popover is no cover: a press beside it closes it.
 */
export async function inSight(texts: Texts): Promise<boolean[]> {
  await goToPopover(texts);
  return texts.evaluate((all) => {
    const roomOf = (node: Node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    };
    const holds = (box: DOMRect, x: number, y: number) =>
      box.left < x && x < box.right && box.top < y && y < box.bottom;
    const isPainted = ({ backgroundColor, backgroundImage }: CSSStyleDeclaration) =>
      !/^rgba\(.*, 0\)$/.test(backgroundColor) || backgroundImage !== 'none';
    /** Whether an element paints over what lies below it at a point. */
    const paints = (element: Element, x: number, y: number) =>
      element.matches('img, svg, input, select') ||
      ['', '::before', '::after'].some((part) => isPainted(getComputedStyle(element, part))) ||
      [...element.childNodes].some(
        (node) => node instanceof Text && roomOf(node).some((box) => holds(box, x, y)),
      );
    const isFound = (text: Element, x: number, y: number) => {
      const stack = document.elementsFromPoint(x, y);
      const place = stack.indexOf(text);
      const isCover = (element: Element) => {
        const popover = element.closest(':popover-open');
        return (!popover || popover.contains(text)) && paints(element, x, y);
      };
      return place !== -1 && !stack.slice(0, place).some(isCover);
    };
    const isSeen = ({ node, parent }: Rendered, line: number) => {
      const near = roomOf(node)[line] as DOMRect;
      if (near.top < 100 || near.bottom > innerHeight - 100) {
        scrollBy(0, near.top - innerHeight / 2);
      }
      const { left, right, top, height } = roomOf(node)[line] as DOMRect;
      const edge = Math.min(1, (right - left) / 4);
      return [left + edge, (left + right) / 2, right - edge].every((x) =>
        isFound(parent, x, top + height / 2),
      );
    };
    const seen = new Map<Rendered, boolean>();
    const lookAt = (text: Rendered) =>
      seen.set(
        text,
        roomOf(text.node).every((_box, line) => isSeen(text, line)),
      );
    const isOver = ({ parent }: Rendered) => parent.closest(':popover-open') !== null;
    // First what the page has been scrolled to.
    for (const text of all.filter(isOver)) lookAt(text);
    for (const text of all.filter((one) => !isOver(one))) lookAt(text);
    scrollTo(0, 0);
    return all.map((text) => seen.get(text) === true);
  });
}

/** Whether each text hardly stands out from what is painted behind it. */
export const faintOf = (texts: Texts): Promise<boolean[]> =>
  texts.evaluate((all) => {
    const numbers = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number);
    const light = ([red = 0, green = 0, blue = 0]: number[]) =>
      [red, green, blue].reduce((sum, part, index) => {
        const share = part / 255;
        const linear = share <= 0.04 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        return sum + linear * ([0.2126, 0.7152, 0.0722][index] as number);
      }, 0);
    /** What is painted behind a text: an inline box paints nothing behind blocks inside it. */
    const ground = (text: Element) => {
      let isInline = true;
      for (let at: Element | null = text; at; at = at.parentElement) {
        const { display, backgroundColor } = getComputedStyle(at);
        isInline &&= display === 'inline';
        const [, , , alpha = 1] = numbers(backgroundColor);
        if (alpha === 1 && (display !== 'inline' || isInline)) return numbers(backgroundColor);
      }
      return [255, 255, 255];
    };
    return all.map(({ parent }) => {
      const pair = [numbers(getComputedStyle(parent).color), ground(parent)].map(light);
      return (Math.max(...pair) + 0.05) / (Math.min(...pair) + 0.05) < 4.5;
    });
  });

/** The size of each text's letters, in px. */
export const sizesOf = (texts: Texts): Promise<number[]> =>
  texts.evaluate((all) =>
    all.map(({ parent }) => Number.parseFloat(getComputedStyle(parent).fontSize)),
  );

/**
 * Whether each text lies above the one that it follows in the HTML. Cells stand side by side, each with
 * texts of its own: of them it is asked within the cell, and then of the cells.
 */
export const misplaced = (texts: Texts): Promise<boolean[]> =>
  texts.evaluate((all) => {
    const boxOf = (node: Node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return range.getBoundingClientRect();
    };
    const last = new Map<Element, DOMRect>();
    const isAbove = (container: Element, box: DOMRect) => {
      const before = last.get(container);
      last.set(container, box);
      return before !== undefined && box.bottom <= before.top;
    };
    let known: Element | null = null;
    return all.map(({ node, parent }) => {
      const host = parent.closest('[data-page]') as Element;
      // A popover lies above the page, wherever it is opened.
      if (parent.closest(':popover-open')) return false;
      const cell = parent.closest('td, th');
      if (!cell) return isAbove(host, boxOf(node));
      const isNew = cell !== known;
      known = cell;
      const isCellAbove = isNew && isAbove(host, cell.getBoundingClientRect());
      return isAbove(cell, boxOf(node)) || isCellAbove;
    });
  });
