import type { CrisisCountry, CrisisLine } from './types.ts';
import { wellFormedCountry } from './wellFormed.ts';

/**
 * One line that a site vouches for. Numbers are written as they are dialled in the country, without
 * `countryCode` and `nationalPrefix`; they and links are checked like the built-in ones.
 */
export interface OwnCrisisLine
  extends Pick<CrisisLine, 'id' | 'name' | 'website'>,
    Partial<
      Pick<
        CrisisLine,
        'call' | 'otherCalls' | 'text' | 'chat' | 'videophone' | 'hours' | 'languages'
      >
    > {}

/**
 * Lines that a site shows in place of the built-in ones of its country, for the day when a number
 * changes before a release does. JSON, so that it can come from a file of the site.
 */
export interface CrisisOverride {
  /** ISO 3166-1 code of the country the lines are for; for another country they are not used. */
  country: string;
  lines: readonly OwnCrisisLine[];
  /** Who vouches for them, as readers see it. */
  source: string;
  /** Date on which they were checked, ISO. */
  date: string;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isText = (value: unknown): value is string => typeof value === 'string' && /\S/.test(value);

function isDate(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

/** Somebody can be reached by it, and its link dials just what is shown: no part is taken off. */
function isWhole({ call, otherCalls = [], text, chat }: CrisisLine): boolean {
  const asShown = [call, ...otherCalls].every(
    (number) => number?.countryCode === undefined && number?.nationalPrefix === undefined,
  );
  return asShown && (call !== undefined || text !== undefined || chat !== undefined);
}

/** A line with what only built-in ones must have. */
const asLine = (line: unknown, sourceDate: string): unknown =>
  isObject(line)
    ? { languages: [], ...line, audience: 'general', sourceDate, status: 'confirmed' }
    : line;

/**
 * The country with a site's own lines in place of the built-in ones; nothing when the override is
 * for another country, says no source or date, or has a line that is not whole: then the built-in
 * lines stay.
 */
export function withOwnLines(
  country: CrisisCountry,
  override: unknown,
): { country: CrisisCountry; source: string } | undefined {
  if (!isObject(override) || override.country !== country.country) return undefined;
  const { lines, source, date } = override;
  if (!Array.isArray(lines) || !isText(source) || !isDate(date)) return undefined;
  const { byLanguage: _byLanguage, ...rest } = country;
  const candidate = { ...rest, defaultLines: [], lines: lines.map((line) => asLine(line, date)) };
  const own = (wellFormedCountry(candidate)?.lines ?? []).filter(isWhole);
  // All or none: of two lines in two languages, one alone would leave out half of the readers.
  if (own.length === 0 || own.length < lines.length) return undefined;
  return { country: { ...rest, lines: own, defaultLines: own.map(({ id }) => id) }, source };
}
