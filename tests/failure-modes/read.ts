import { type DefaultTreeAdapterMap, parseFragment } from 'parse5';
import type { Page } from 'playwright-core';
import { controlClasses } from './table.mjs';

type HtmlNode = DefaultTreeAdapterMap['node'];

/** Letters alone: where lines break is no matter here, and CSS may write capitals. */
export const letters = (text: string): string => text.replace(/\s/g, '').toLowerCase();

const attributeOf = (node: HtmlNode, name: string): string =>
  'attrs' in node ? (node.attrs.find((one) => one.name === name)?.value ?? '') : '';

/** What the stylesheet shows only in another layout, of what the page says anyway. */
const SAID_TWICE = '[aria-hidden="true"], .ek-term__bracket';

function isSaidTwice(node: HtmlNode): boolean {
  return (
    attributeOf(node, 'aria-hidden') === 'true' || attributeOf(node, 'class') === 'ek-term__bracket'
  );
}

function textOf(node: HtmlNode, styled: boolean): string {
  if ('value' in node) return node.value;
  if (!('childNodes' in node) || node.nodeName === 'svg') return '';
  const classes = attributeOf(node, 'class').split(' ');
  if (classes.some((name) => controlClasses.includes(name))) return '';
  if (styled && isSaidTwice(node)) return '';
  return node.childNodes.map((child) => textOf(child, styled)).join('');
}

/** All words of server HTML that stand without script, as a stylesheet shows them or without one. */
export const wordsIn = (html: string, styled: boolean): string =>
  letters(textOf(parseFragment(html), styled));

/** The sign of what opens, which goes with its button where nothing is closed. */
const SIGN = 'ek-faq__chevron';

function picturesOf(node: HtmlNode): number {
  const classes = attributeOf(node, 'class').split(' ');
  if (node.nodeName === 'svg') return classes.includes(SIGN) ? 0 : 1;
  if (!('childNodes' in node) || classes.some((name) => controlClasses.includes(name))) return 0;
  return node.childNodes.reduce((sum, child) => sum + picturesOf(child), 0);
}

/** How many pictures and icons server HTML has, those of controls not counted. */
export const picturesIn = (html: string): number => picturesOf(parseFragment(html));

/**
 * Opens whatever a reader can open, as a reader would: by pressing it. Where script never comes, what
 * the stylesheet holds back for it is waited for: its clock is put forward.
 */
export async function openEverything(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish();
    const closed =
      'details:not([open]) > summary, [aria-expanded="false"], [popovertarget]:not([data-pressed])';
    for (const button of document.querySelectorAll<HTMLElement>(closed)) button.click();
  });
}

/** What a reader can see of one page: its words in order, each with a place, and its controls. */
interface Seen {
  words: string;
  controls: string[];
  /** How many pictures and icons have a place. */
  pictures: number;
  /** Texts that hardly stand out from what is painted behind them. */
  faint: string[];
}

/** By the name of the page. */
export async function seenOn(page: Page, styled: boolean): Promise<Record<string, Seen>> {
  const seen = await page.evaluate(
    ([classes, saidTwice, sign]) => {
      const controls = classes.map((name) => `.${name}`).join();
      const skipped = ['svg', controls, ...saidTwice].join();
      const visible = (element: Element) =>
        element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
      const hasRoom = (node: Node) => {
        const range = document.createRange();
        range.selectNodeContents(node);
        return [...range.getClientRects()].some(({ width, height }) => width > 0 && height > 0);
      };
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
      const isFaint = (element: Element) => {
        const pair = [numbers(getComputedStyle(element).color), ground(element)].map(light);
        return (Math.max(...pair) + 0.05) / (Math.min(...pair) + 0.05) < 4.5;
      };
      const textsIn = (host: Element) => {
        const texts: { text: string; isFaint: boolean }[] = [];
        const walker = document.createTreeWalker(host, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const parent = node.parentElement as Element;
          if (parent.closest(skipped)) continue;
          if (!visible(parent) || !hasRoom(node)) continue;
          texts.push({ text: node.textContent ?? '', isFaint: isFaint(parent) });
        }
        return texts;
      };
      return [...document.querySelectorAll<HTMLElement>('[data-page]')].map((host) => ({
        name: host.dataset.page ?? '',
        texts: textsIn(host),
        pictures: [...host.querySelectorAll(`svg:not(.${sign})`)].filter(
          (svg) => !svg.closest(controls) && visible(svg) && svg.getBoundingClientRect().width > 0,
        ).length,
        controls: [...host.querySelectorAll(controls)].filter(visible).map((one) => one.className),
      }));
    },
    [controlClasses, styled ? [SAID_TWICE] : [], SIGN] as const,
  );
  return Object.fromEntries(
    seen.map(({ name, texts, ...rest }) => {
      const words = letters(texts.map(({ text }) => text).join(''));
      const faint = texts.filter((one) => one.isFaint).map(({ text }) => text);
      return [name, { ...rest, words, faint }];
    }),
  );
}

/** How far the document scrolls sideways, in px. */
export const sidewaysOf = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
