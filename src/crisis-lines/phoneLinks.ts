import { digitsOf, numbersIn, same } from './sameNumber.ts';
import { shownText, TAG, withoutHidden } from './shownText.ts';

/** A link to call or to text, where it stands and what it shows and dials. */
interface PhoneLink {
  index: number;
  /** The link from its first character to its last. */
  found: string;
  label: string;
  /** What follows `tel:` or `sms:`. */
  target: string;
}

/** A link whose reader gets another number than the one they read. */
export interface MismatchedLink {
  index: number;
  found: string;
  /** The digits in its label. */
  shown: string;
  /** The digits in its address. */
  dialled: string;
}

const HREF = /[\s"'/]href\s*=\s*\{?\s*(?:"([^"]*)"|'([^']*)'|`([^`]*)`|([^\s"'`{}<>]+))/i;
const PHONE = /^\s*(?:tel|sms):(.*)$/is;
const MARKDOWN = /\[([^[\]]*)\]\(\s*<?(?:tel|sms):([^()<>"'\n]*)[^()\n]*\)?/gi;

/** Opening hours beside a number: `24/7`, `24 hours`, `08:00-20:00`. */
const HOURS = /\b24\s*(?:\/\s*7|\p{L})|\b\d{1,2}:\d{2}\b/gu;

/**
 * Links for a phone, in HTML and Markdown, whose shown digits differ from the digits they dial
 * (data/README.md, rule 10). A link that shows no number, or letters for digits, is not judged.
 */
export function mismatchedLinks(text: string): MismatchedLink[] {
  const visible = withoutHidden(text);
  const links = [...htmlLinks(visible), ...markdownLinks(visible)].flatMap(mismatch);
  return links.map((link) => ({
    ...link,
    found: text.slice(link.index, link.index + link.found.length),
  }));
}

function* htmlLinks(text: string): Generator<PhoneLink> {
  for (const { 0: tag, 1: name = '', index } of text.matchAll(TAG)) {
    const [, ...values] = HREF.exec(tag) ?? [];
    const [, target] = PHONE.exec(values.find((value) => value !== undefined) ?? '') ?? [];
    if (target === undefined) continue;
    const start = index + tag.length;
    const end = endOf(name, text, start);
    yield { index, found: text.slice(index, end), label: text.slice(start, end), target };
  }
}

/** Where an element ends: at its closing tag, or where the next of its name begins. */
function endOf(name: string, text: string, start: number): number {
  const next = new RegExp(`</?${name.replaceAll('.', '\\.')}(?![\\w.:-])>?`, 'gi');
  next.lastIndex = start;
  const match = next.exec(text);
  if (!match) return text.length;
  return match[0].startsWith('</') ? next.lastIndex : match.index;
}

function* markdownLinks(text: string): Generator<PhoneLink> {
  for (const { 0: found, 1: label = '', 2: target = '', index } of text.matchAll(MARKDOWN)) {
    yield { index, found, label, target };
  }
}

function mismatch({ index, found, label, target }: PhoneLink): MismatchedLink[] {
  const dialled = dialledDigits(target);
  const numbers = numbersIn(shownText(label).replace(HOURS, '')).filter(({ length }) => length > 1);
  // A placeholder such as `{phone}` is filled in later.
  const unknown = numbers.length === 0 || /\d-[A-Z]/.test(label) || (!dialled && /\S/.test(target));
  // Hours and a digit to press may stand beside a number, a second number may not.
  const others = numbers.filter((shown) => !same(shown, dialled) && shown.length > 2);
  if (unknown || (others.length === 0 && numbers.some((shown) => same(shown, dialled)))) return [];
  return [{ index, found, shown: numbers.join(', '), dialled }];
}

/** Without what follows the number: an extension, a pause, the text of a message. */
function dialledDigits(target: string): string {
  const [number = ''] = shownText(target)
    .replace(/%2[0B]/gi, ' ')
    .split(/[;,?&#pw]/i);
  return digitsOf(number);
}
