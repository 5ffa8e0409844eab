import { BETWEEN, digitsOf, numbersIn, withoutTrunk } from './sameNumber.ts';

/** Why a number, phrase or domain should be shown no more. */
export type RetiredKind =
  | 'closed'
  | 'domain'
  | 'ended'
  | 'funding-ended'
  | 'keyword-changed'
  | 'mistyped'
  | 'not-the-national-line'
  | 'prefix-changed'
  | 'retired'
  | 'superseded'
  | 'superseded-still-works'
  | 'superseded-unverified'
  | 'unreliable'
  | 'unverified-ai-text'
  | 'wrong-service';

/** A number, phrase or domain that pages should show no more, as the data has it. */
export interface Retired {
  /** ISO 3166-1 code of the country whose readers it misleads: 141 is something else elsewhere. */
  country: string;
  /** As people write it; with `(prefix)` it stands for every number that begins so. */
  number: string;
  kind: RetiredKind;
  severity: 'error' | 'warning';
  /** What to give instead, in words. */
  replacedBy: string;
  /** Since when, as exactly as it is known: `2019`, `2014-03`, `2022-07-16`. */
  since?: string;
  /** Address of a page that tells of it. */
  source?: string;
  /** No published source tells of it. */
  unsourced?: true;
}

/** Fewer digits than this may be part of a longer number that is right. */
const SHORTEST_LONG = 7;

/** Kinds whose digits are still right: only the whole phrase is wrong. */
const PHRASES: readonly string[] = ['ended', 'keyword-changed', 'unreliable'];

/**
 * Finds an entry in a text by the rules for its kind (data/README.md, rule 10), at every place. Made
 * when it is asked for: Safari before 16.4 cannot read a lookbehind, and a page that only shows crisis
 * lines must load there.
 */
export function retiredPattern(
  entry: Pick<Retired, 'number'> & { kind: string; replacedBy?: string },
): RegExp {
  return new RegExp(source(entry), 'gi');
}

function source({ number, kind, replacedBy = '' }: Parameters<typeof retiredPattern>[0]): string {
  if (kind === 'domain') return String.raw`(?<![\w-])${number.replaceAll('.', '\\.')}(?![\w-])`;
  // Of a number that is right but for its grouping, the grouping is what is wrong.
  const regrouped = digitsOf(number) === digitsOf(replacedBy);
  if (regrouped || PHRASES.includes(kind)) return phrase(number);
  if (number.endsWith('(prefix)')) return startsWith(digitsOf(number));
  return numbersIn(number).map(whole).join('|');
}

/** `PRIDE to 988` also as `Pride  to 988`; `988 press 3` also as `988, then press 3`. */
function phrase(words: string): string {
  const parts = words.match(/\w+/g) ?? [];
  return String.raw`\b${parts.join(String.raw`\W+(?:(?:then|and)\W+)?`)}\b`;
}

/** `01 800`: any longer number that begins with these digits. */
function startsWith(digits: string): string {
  return String.raw`(?<!\d)${spaced(digits)}(?:${BETWEEN}\d)+`;
}

function whole(digits: string): string {
  const national = withoutTrunk(digits);
  return national.length < SHORTEST_LONG ? shortCode(digits) : longNumber(national);
}

/**
 * A short code is one number only where no other digits stand a space, dot, comma or hyphen away:
 * 116 is not in `116 123`, nor 141 in `1,141`, `3.141`, `141%`, `A141` or `#141`.
 */
function shortCode(digits: string): string {
  const near = String.raw`\u2060*(?:[ \u00a0.,(\-]\u2060*)?`;
  const joined = [...digits].join(String.raw`\u2060*(?:[ \u00a0.\-]\u2060*)?`);
  return String.raw`(?<![A-Z#]|\d${near})${joined}(?![A-Z]| ?%|${near}\d)`;
}

/** With a country code, with the first digit that a country code replaces, or with neither. */
function longNumber(national: string): string {
  const code = String.raw`(?:\+|00|011)${BETWEEN}\d{1,3}${BETWEEN}(?:0${BETWEEN})?`;
  const before = String.raw`\(?(?:${code}|[01]${BETWEEN}|\d{1,3})?\(?`;
  return String.raw`(?<!\d)${before}${spaced(national)}(?!\d)`;
}

function spaced(digits: string): string {
  return [...digits].join(BETWEEN);
}
