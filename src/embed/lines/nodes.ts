import { fillWhole } from '../../components/crisis-line/fillWhole.ts';
import type { Way } from '../../components/crisis-line/waysOf.ts';
import type { EmergencyNumber } from '../../crisis-lines/index.ts';
import { callHref } from '../../crisis-lines/links.ts';
import { formatChoice, partsOf } from '../../i18n/index.ts';
import { make } from '../make.ts';
import type { Drawn } from './drawn.ts';

type Part = Node | string;

const PRIVATE = { rel: 'noreferrer', referrerpolicy: 'no-referrer' };

/** A link to another site, which does not learn where the reader came from. */
export const privateLink = (className: string, href: string, words: string): HTMLElement =>
  make('a', { class: className, href, ...PRIVATE }, words);

/** Words in isolation: of another direction than the text around them, they keep their order. */
export const bdi = (words: Part[], attributes: Readonly<Record<string, string>> = {}): Node =>
  make('bdi', attributes, ...words);

/** What belongs to a number, and stands right after it. */
export const tipNodes = (note: string | undefined, className: string): Node[] =>
  note ? [make('span', { class: className }, ' ', bdi([note]))] : [];

/** What is said after the name of a line. */
export const detailNodes = (words: string, className: string): Part[] =>
  words ? [' ', bdi([words], { class: className })] : [];

/** Whom to call in immediate danger. Where the words have no place for it, after them. */
export function emergencyNodes({ support, own, locale }: Drawn, className: string): Part[] {
  const link = ({ number, for: use }: EmergencyNumber) => {
    const words = use ? fillWhole(own.emergencyFor, { number, use }) : number;
    return make('a', { class: className, href: callHref({ number }) ?? '' }, words);
  };
  const { emergency } = support;
  const written = emergency.map(({ number }) => number);
  const links = () =>
    formatChoice(written, locale).map((part) =>
      typeof part === 'number' ? link(emergency[part] as EmergencyNumber) : part,
    );
  const message = own.emergency.includes('{number}') ? own.emergency : `${own.emergency} {number}`;
  return partsOf(message).flatMap((part, index) => {
    if (index % 2 === 0) return [part];
    return part === 'number' ? links() : [];
  });
}

/** Each way to reach a line as an item of a list. */
export function wayItems(
  ways: readonly Way[],
  draw: (way: Way) => Node,
  className: string,
): HTMLElement[] {
  return ways.map((way) =>
    make('li', { class: `${className}way` }, draw(way), ...tipNodes(way.note, `${className}tip`)),
  );
}
