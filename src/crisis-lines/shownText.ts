// What a reader meets in HTML or Markdown, in a text of the same length, so that places stay places.

/** Stands where the reader sees nothing: between `<b>1</b>` and `16` a number goes on. */
const JOIN = '\u2060';

/** Stands where something else begins: no number and no phrase goes on across a table cell. */
const GAP = '|';

/** Comments, styles and scripts; not structured data, which search engines show. Left open: to the end. */
const HIDDEN = /<!--[\s\S]*?(?:-->|$)|<(style|script)\b(?![^>]*ld\+json)[\s\S]*?(?:<\/\1\s*>|$)/gi;

/** An HTML tag and, in group 1, its name. A `>` inside quotes does not end it. */
export const TAG = /<\/?([a-z][\w.:-]*)(?:"[^"]*"|'[^']*'|[^"'<>])*>/gi;

/** Elements that may stand inside a number. `<sup>` may not: it is a footnote. */
const FORMATTING = /^(?:abbr|b|bdi|bdo|code|em|font|i|mark|small|span|strong|u|wbr)$/i;

/** What is dialled, shown or read out of a tag; or, one by one, its other characters. */
const IN_TAG =
  /((?:tel|sms):[^"'`<>]*|(?:aria-label|alt|title|placeholder|content)\s*=\s*(?:"[^"]*"|'[^']*'))|[\s\S]/gi;

/** Addresses of pages: a number in them is part of a name. */
const ADDRESS = /\bhttps?:\/\/[^\s<>"')\]]+|\]\((?!\s*<?(?:tel|sms):)[^()\s]*/gi;

const ENTITY = /&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));/gi;
const NAMED: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  hyphen: '-',
  dash: '-',
  ndash: '-',
  mdash: '-',
  minus: '-',
  plus: '+',
  period: '.',
  lpar: '(',
  rpar: ')',
  amp: '&',
  shy: JOIN,
};

const DASH = /[\u2010-\u2015\u2212\uff0d]/g;
const UNSEEN = /[\u00ad\u200b\u200e\u200f\ufeff]/g;

/** Digits of other scripts, each run of ten from the zero on. */
const OTHER_DIGIT =
  /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\uff10-\uff19]/g;
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];

/** Letters that stand for digits, as in `1-800-273-TALK`. */
const KEYPAD_WORD = /\d-[A-Z]{4,}/g;
const KEYPAD = '22233344455566677778889999';

const fill = (part: string): string => GAP.repeat(part.length);

/** The text without what a browser does not show. Of the same length. */
export function withoutHidden(text: string): string {
  return text.replace(HIDDEN, fill);
}

/**
 * The words and numbers that a reader sees, hears or dials, in a text of the same length: tags,
 * comments and addresses of pages are blanked, character references and digits of other scripts
 * become the plain characters they stand for. `tel:` and `sms:` addresses stay.
 */
export function shownText(text: string): string {
  return withoutHidden(text)
    .replace(TAG, readableInTag)
    .replace(ADDRESS, fill)
    .replace(ENTITY, character)
    .replace(DASH, '-')
    .replace(UNSEEN, JOIN)
    .replace(OTHER_DIGIT, plainDigit)
    .replace(KEYPAD_WORD, (word) => word.replace(/[A-Z]/g, keyOf));
}

function readableInTag(tag: string, name: string): string {
  const blank = FORMATTING.test(name) ? JOIN : GAP;
  return tag.replace(IN_TAG, (_part, kept?: string) => kept ?? blank);
}

function character(reference: string, hex?: string, decimal?: string, name?: string): string {
  const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
  const plain = name ? NAMED[name.toLowerCase()] : code <= 0xffff && String.fromCharCode(code);
  return plain ? plain.padEnd(reference.length, JOIN) : reference;
}

function plainDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  return String(code - (ZEROS.find((zero) => code >= zero && code < zero + 10) as number));
}

function keyOf(letter: string): string {
  return KEYPAD.charAt(letter.charCodeAt(0) - 'A'.charCodeAt(0));
}
