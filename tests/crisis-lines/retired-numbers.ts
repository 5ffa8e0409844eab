import type { Retired } from './directory.ts';

/** Kinds whose digits are still right: only the whole phrase is wrong. */
const PHRASES = ['ended', 'keyword-changed', 'unreliable'];

/** Whether a text shows a retired number of its country, by the rules for each kind. */
export function shows(text: string, { number, kind }: Retired): boolean {
  if (kind === 'domain') return text.toLowerCase().includes(number);
  if (PHRASES.includes(kind)) return phrase(number).test(text);
  if (number.endsWith('(prefix)')) return startsWith(number).test(text);
  return numbersIn(number).some((retired) => numbersIn(text).some((shown) => same(shown, retired)));
}

/** `PRIDE to 988` also as `Pride  to 988`; `988 press 3` also as `988, then press 3`. */
function phrase(words: string) {
  return new RegExp(`\\b${words.split(' ').map(escaped).join('\\W+(?:then\\W+)?')}\\b`, 'i');
}

/** `01 800 (prefix)`: any longer number that begins with these digits. */
function startsWith(prefix: string) {
  const digits = [...prefix.replace(/\D/g, '')];
  return new RegExp(`(?<!\\d)${digits.join('[\\s().-]*')}[\\s().-]*\\d`);
}

function escaped(word: string) {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Each number in a text as its digits, so that `116 123` is one number and not two. */
export function numbersIn(text: string): string[] {
  const found = text.match(/[+*(]*\d(?:[\s().-]*\d)*/g) ?? [];
  return found.map((number) => number.replace(/\D/g, ''));
}

/** Whole numbers are the same, or one is the other with a country code for its first zero. */
function same(shown: string, retired: string) {
  if (shown === retired) return true;
  const national = retired.replace(/^[01]/, '');
  return retired.length > 8 && shown.length > retired.length && shown.endsWith(national);
}
