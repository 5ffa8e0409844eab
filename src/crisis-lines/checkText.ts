import { findCrisisCountry } from './all.ts';
import { countryCode } from './countryCode.ts';
import { mismatchedLinks } from './phoneLinks.ts';
import { retired } from './retired.ts';
import { type Retired, type RetiredKind, retiredPattern } from './retiredNumbers.ts';
import { shownText } from './shownText.ts';
import type { CrisisCountry } from './types.ts';

/**
 * Something in a text that may keep a reader from help.
 * @since 0.2.0
 */
export interface CrisisTextFinding {
  /**
   * `mismatched-link`: the number a reader sees is not the number the link dials. `unknown-country`:
   * `country` is no code (an error), or one that the data has nothing about (a warning), so retired
   * numbers were not looked for.
   */
  kind:
    | 'retired-number'
    | 'retired-phrase'
    | 'retired-domain'
    | 'mismatched-link'
    | 'unknown-country';
  /** `error`: do not publish it. `warning`: it still works, or is not known for certain. */
  severity: 'error' | 'warning';
  /** Where it begins in the text, counted in UTF-16 units from 0. */
  index: number;
  /** The text itself, as it stands there. */
  found: string;
  /** What is wrong and what to do, in English. */
  reason: string;
  /** What to give instead, in words. Look at it before you publish it: some is less than confirmed. */
  replacement?: string;
  /** Address of a page that tells of it. */
  source?: string;
}

const WHY: Readonly<Record<RetiredKind, string>> = {
  closed: 'belongs to a line that has closed',
  domain: 'is an address that its service has left',
  ended: 'names a service that has ended',
  'funding-ended': 'belongs to a line whose funding has ended',
  'keyword-changed': 'names a keyword that has been replaced',
  mistyped: 'is a known misprint of another number',
  'not-the-national-line': 'is not the national line',
  'prefix-changed': 'begins with a prefix that is no longer dialled',
  retired: 'is no longer in use',
  superseded: 'has been replaced',
  'superseded-still-works': 'has been replaced, although it still works',
  'superseded-unverified': 'seems to have been replaced',
  unreliable: 'has been tried several times without an answer',
  'unverified-ai-text': 'is known from generated text alone',
  'wrong-service': 'belongs to another service',
};

/**
 * Finds in the content of a page what would send a reader to a crisis line that is no longer there:
 * numbers, phrases and domains that are retired, and links that dial another number than they show.
 * For a content pipeline or a test; it adds nothing to a page that does not import it.
 *
 * A retired number is found as a whole and only for its country. A short one is found wherever it
 * stands alone, so in Brazil, where the line was 141, “141 people” is reported too. Domains and
 * links are judged for every country. A keyword in the address of an `sms:` link is not compared with
 * the words around it. Finding nothing does not mean that every number works: nobody has phoned the
 * numbers of this package.
 *
 * The rules are those of data/README.md, rule 10; each finding names its own source where one is
 * published.
 *
 * @param text plain text, Markdown or HTML, as one string; anything else has no findings
 * @param options `country`: ISO 3166-1 code of the page’s readers, in capitals or not, or the
 *   country itself (`US` from `evenkeel/crisis-lines`). Without it numbers and phrases are not judged,
 *   because what is retired in one country helps in another.
 * @returns what was found, in order of position; empty when all is well. Never throws.
 * @since 0.2.0
 */
export function checkCrisisText(
  text: string,
  options: { country?: string | CrisisCountry | undefined } = {},
): CrisisTextFinding[] {
  if (typeof text !== 'string') return [];
  const code = countryOf(options);
  const shown = shownText(text);
  const entries = retired.filter(({ country, kind }) => kind === 'domain' || country === code);
  const findings = entries.flatMap((entry) => retiredIn(text, shown, entry));
  const all = [...linksIn(text), ...findings].sort((a, b) => a.index - b.index);
  const unknown = code === undefined ? undefined : unknownCountry(code);
  return unknown ? [unknown, ...all] : all;
}

/** The code that is asked for; an empty one where something is given that names none. */
function countryOf(options: unknown): string | undefined {
  try {
    const given = options as { country?: unknown } | null | undefined;
    // A code alone, where a script has no types to say better.
    const country = typeof options === 'string' ? options : (given?.country ?? undefined);
    return country === undefined ? undefined : (countryCode(country) ?? '');
  } catch {
    // Options that throw when they are read name no country.
    return undefined;
  }
}

/** A name instead of a code, or a code that the data has not, would pass every text. */
function unknownCountry(found: string): CrisisTextFinding | undefined {
  const isCode = /^[A-Z]{2}$/.test(found);
  const isKnown = findCrisisCountry(found) ?? retired.some(({ country }) => country === found);
  if (isCode && isKnown) return undefined;
  const reason = isCode
    ? `The data has nothing about “${found}”, so retired numbers were not looked for. Correct it if it is no country.`
    : `“${found}” is no country code, so retired numbers were not looked for. Write { country: 'US' }.`;
  const severity = isCode ? 'warning' : 'error';
  return { kind: 'unknown-country', severity, index: 0, found, reason };
}

/** A domain stands in addresses, which are not part of what is shown. */
function retiredIn(text: string, shown: string, entry: Retired): CrisisTextFinding[] {
  const places = (entry.kind === 'domain' ? text : shown).matchAll(retiredPattern(entry));
  return [...places].map(({ 0: { length }, index }) => {
    const found = text.slice(index, index + length);
    return {
      kind: findingKind(entry),
      severity: entry.severity,
      index,
      found,
      reason: reasonOf(found, entry),
      replacement: entry.replacedBy,
      ...(entry.source && { source: entry.source }),
    };
  });
}

function findingKind({ kind }: Retired): CrisisTextFinding['kind'] {
  if (kind === 'domain') return 'retired-domain';
  const isPhrase = kind === 'ended' || kind === 'keyword-changed' || kind === 'unreliable';
  return isPhrase ? 'retired-phrase' : 'retired-number';
}

function reasonOf(
  found: string,
  { country, kind, since, replacedBy, unsourced, source }: Retired,
): string {
  const where = since ? `${country}, since ${since}` : country;
  const doubt = unsourced && !source ? ' No published source says so: check it first.' : '';
  return `“${found}” ${WHY[kind]} (${where}). Instead: ${replacedBy}.${doubt}`;
}

function linksIn(text: string): CrisisTextFinding[] {
  return mismatchedLinks(text).map(({ index, found, shown, dialled }) => ({
    kind: 'mismatched-link',
    severity: 'error',
    index,
    found,
    reason:
      `This link shows ${shown} and dials ${dialled || 'nothing'}: a reader must get the number ` +
      'they read. Make both the same.',
  }));
}
