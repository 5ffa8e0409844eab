import { type DefaultTreeAdapterMap, parseFragment } from 'parse5';
import { controlClasses } from './table.mjs';

type HtmlNode = DefaultTreeAdapterMap['node'];

/** Letters alone: where lines break is no matter here, and CSS may write capitals. */
export const letters = (text: string): string => text.replace(/\s/g, '').toLowerCase();

const attributeOf = (node: HtmlNode, name: string): string =>
  'attrs' in node ? (node.attrs.find((one) => one.name === name)?.value ?? '') : '';

const classesOf = (node: HtmlNode): string[] => attributeOf(node, 'class').split(' ');

const isControl = (node: HtmlNode): boolean =>
  classesOf(node).some((name) => controlClasses.includes(name));

/** What the stylesheet shows only in another layout, of what the page says anyway. */
export const SAID_TWICE = '[aria-hidden="true"], .ek-term__bracket';

const isSaidTwice = (node: HtmlNode): boolean =>
  attributeOf(node, 'aria-hidden') === 'true' || classesOf(node).includes('ek-term__bracket');

function textOf(node: HtmlNode, styled: boolean): string {
  if ('value' in node) return node.value;
  if (!('childNodes' in node) || node.nodeName === 'svg' || isControl(node)) return '';
  if (styled && isSaidTwice(node)) return '';
  return node.childNodes.map((child) => textOf(child, styled)).join('');
}

/** All words of server HTML that stand without script, as a stylesheet shows them or without one. */
export const wordsIn = (html: string, styled: boolean): string =>
  letters(textOf(parseFragment(html), styled));

/** The words inside of what is picked, in the layout with a stylesheet. */
function wordsInside(html: string, isPicked: (node: HtmlNode) => boolean): string {
  const pick = (node: HtmlNode): string => {
    if (!('childNodes' in node) || node.nodeName === 'svg' || isControl(node)) return '';
    return node.childNodes.map(isPicked(node) ? (child) => textOf(child, true) : pick).join('');
  };
  return letters(pick(parseFragment(html)));
}

/** What is said in each cell of a table that has no room for its columns, and only then. */
export const cellNamesIn = (html: string): string =>
  wordsInside(html, (node) => attributeOf(node, 'aria-hidden') === 'true');

/** What is heard and not seen; where cells say the names of their columns, those too. */
export function heardIn(html: string, hasCellNames: boolean): string {
  const names = ['ek-visually-hidden', ...(hasCellNames ? ['ek-comparison__head'] : [])];
  return wordsInside(html, (node) => classesOf(node).some((name) => names.includes(name)));
}

/** The sign of what opens, which goes with its button where nothing is closed. */
export const SIGN = 'ek-faq__chevron';

function picturesOf(node: HtmlNode): number {
  if (node.nodeName === 'svg') return classesOf(node).includes(SIGN) ? 0 : 1;
  if (!('childNodes' in node) || isControl(node)) return 0;
  return node.childNodes.reduce((sum, child) => sum + picturesOf(child), 0);
}

/** How many pictures and icons server HTML has, those of controls not counted. */
export const picturesIn = (html: string): number => picturesOf(parseFragment(html));
