import type { Page } from 'playwright-core';
import { letters, SAID_TWICE, SIGN } from './html.ts';
import { controlClasses } from './table.mjs';
import { faintOf, inSight, misplaced, sizesOf, textsOn, wordsOf } from './texts.ts';

/**
 * Opens whatever a reader can open, as a reader would: by pressing it. Where script never comes, what
 * the stylesheet holds back for it is waited for: its clock is put forward.
 */
export async function openEverything(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish();
    const isOpen = (button: HTMLElement) =>
      document.getElementById(button.getAttribute('popovertarget') ?? '')?.matches(':popover-open');
    const closed = 'details:not([open]) > summary, [aria-expanded="false"], [popovertarget]';
    for (const button of document.querySelectorAll<HTMLElement>(closed)) {
      if (!isOpen(button)) button.click();
    }
  });
}

/** Without a stylesheet every layout's words stand. */
const NOTHING = ':not(*)';

const controlSelector = controlClasses.map((name) => `.${name}`).join();

interface Control {
  /** What it is and says. */
  is: string;
  /** Whether it is of no use without script. */
  needsScript: boolean;
}

/** By the name of the page: what can be pressed, chosen or typed into, and how many pictures there are to see. */
const thingsOn = (page: Page) =>
  page.evaluate(
    ([needing, sign]) => {
      const visible = (element: Element) =>
        element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
        element.getBoundingClientRect().width > 0 &&
        element.getBoundingClientRect().height > 0;
      /** A picture with a line to draw and something to draw it with. */
      const isDrawn = (svg: Element) =>
        [...svg.querySelectorAll('path')].every((path) => {
          const { fill, stroke } = getComputedStyle(path);
          const { width, height } = path.getBBox();
          return width + height > 0 && (fill !== 'none' || stroke !== 'none');
        });
      const nameOf = (one: Element) => {
        if (one instanceof HTMLSelectElement) return `of ${one.options.length}`;
        const label = (one as HTMLInputElement).labels?.[0] ?? one;
        return one.getAttribute('aria-label') ?? label.textContent ?? '';
      };
      const usable = ['a[href]', 'button', 'input', 'select', 'summary', needing].join();
      return [...document.querySelectorAll<HTMLElement>('[data-page]')].map((host) => ({
        name: host.dataset.page ?? '',
        pictures: [...host.querySelectorAll(`svg:not(.${sign})`)].filter(
          (svg) => !svg.closest(needing) && visible(svg) && isDrawn(svg),
        ).length,
        controls: [...host.querySelectorAll(usable)].filter(visible).map((one) => ({
          is: `${one.localName} ${one.className}: ${nameOf(one)}`,
          needsScript: one.closest(needing) !== null,
        })),
      }));
    },
    [controlSelector, SIGN] as const,
  );

/** What a reader has of one page. */
export interface Seen {
  /** Everything that is said, in order: seen, or only heard. */
  words: string;
  /** What of it is not in sight. */
  heard: string;
  /** What is in sight of what the layout says a second time. */
  twice: string;
  /** Texts that hardly stand out from what is painted behind them. */
  faint: string[];
  /** Texts above what they follow. */
  misplaced: string[];
  /** The size of the smallest letters, in px. */
  smallest: number;
  controls: Control[];
  /** How many pictures and icons are drawn. */
  pictures: number;
}

/** By the name of the page. */
export async function seenOn(page: Page, styled: boolean): Promise<Record<string, Seen>> {
  const texts = await textsOn(page, styled ? SAID_TWICE : NOTHING);
  const [words, sight, faint, above, sizes] = [
    await wordsOf(texts),
    await inSight(texts),
    await faintOf(texts),
    await misplaced(texts),
    await sizesOf(texts),
  ];
  const all = words.map((one, at) => ({
    ...one,
    isSeen: sight[at] as boolean,
    isFaint: faint[at] as boolean,
    isAbove: above[at] as boolean,
    size: sizes[at] as number,
  }));
  return Object.fromEntries(
    (await thingsOn(page)).map(({ name, ...things }) => {
      const here = all.filter((one) => one.page === name);
      const own = here.filter(({ isTwice }) => !isTwice);
      const twice = here.filter(({ isTwice, isSeen }) => isTwice && isSeen);
      const textOf = (which: typeof own) => which.map(({ text }) => text);
      const lettersOf = (which: typeof own) => letters(textOf(which).join(''));
      const seen: Seen = {
        ...things,
        words: lettersOf(own),
        heard: lettersOf(own.filter(({ isSeen }) => !isSeen)),
        twice: lettersOf(twice),
        faint: textOf(here.filter(({ isFaint }) => isFaint)),
        misplaced: textOf(own.filter(({ isAbove }) => isAbove)),
        smallest: Math.min(...here.filter(({ isSeen }) => isSeen).map(({ size }) => size)),
      };
      return [name, seen];
    }),
  );
}

/** The words alone of each page, in sight or heard. */
export async function wordsOn(page: Page, styled: boolean): Promise<Record<string, string>> {
  const texts = await wordsOf(await textsOn(page, styled ? SAID_TWICE : NOTHING));
  const words: Record<string, string> = {};
  for (const { page: name, text, isTwice } of texts) {
    if (!isTwice) words[name] = (words[name] ?? '') + letters(text);
  }
  return words;
}

/** How far the document scrolls sideways, in px. */
export const sidewaysOf = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
