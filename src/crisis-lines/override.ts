import type { CrisisCountry, CrisisLine, OpeningHours, OpeningPeriod } from './types.ts';
import { refusedField } from './wellFormed.ts';

/** A number of a site's own, written as it is dialled in the country. */
export interface OwnNumber {
  /** Digits and spacing, or a star code. */
  number: string;
  /** Words that belong right after the number: `then press 1`. */
  note?: string | undefined;
  /** `false`: phones refuse a link to this number (a star code), so it is shown as text. */
  link?: boolean | undefined;
}

/** Hours as in `OpeningHours`, where JSON has any text for a day. */
export interface OwnHours extends Pick<OpeningHours, 'timeZone'> {
  periods: readonly (Omit<OpeningPeriod, 'days'> & { days: readonly string[] })[];
}

/**
 * One line that a site vouches for; it needs a `call`, a `text` or a `chat`. Typed so that an imported
 * JSON file fits, and checked when it is shown.
 */
export interface OwnCrisisLine extends Pick<CrisisLine, 'id' | 'name' | 'website'> {
  call?: OwnNumber | undefined;
  otherCalls?: readonly OwnNumber[] | undefined;
  text?: { number: string; keyword?: string | undefined } | undefined;
  chat?: string | undefined;
  videophone?: { number: string } | undefined;
  /** `24/7`, or hours on the clock where the line is. */
  hours?: string | OwnHours | undefined;
  /** BCP 47 tags; the first is the language of the name. */
  languages?: readonly string[] | undefined;
}

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

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

const isText = (value: unknown): value is string => typeof value === 'string' && /\S/.test(value);

function isDate(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

const DAY = /^(?:mon|tue|wed|thu|fri|sat|sun)$/;
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/;

function isPeriod({ days, opens, closes }: OpeningPeriod): boolean {
  return (
    days.length > 0 && days.every((day) => DAY.test(day)) && TIME.test(opens) && TIME.test(closes)
  );
}

/**
 * Hours that mean something, by what is the same on every device: an old browser lacks some time
 * zones, and must not go back to a number that has changed.
 */
function isReadable({ timeZone, periods }: OpeningHours): boolean {
  return /^(?:UTC$|[A-Z]\w*\/\w)/.test(timeZone) && periods.length > 0 && periods.every(isPeriod);
}

/** A line with what only built-in ones must have. */
const asLine = (line: Fields, sourceDate: string): Fields => ({
  ...line,
  languages: line.languages ?? [],
  audience: 'general',
  sourceDate,
  status: 'confirmed',
});

/** Where a line is refused, as a path. Its link must dial just what is shown: no part is taken off. */
function refusedIn(given: unknown, date: string): string | undefined {
  if (!isObject(given)) return '';
  const line = asLine(given, date);
  const field = refusedField(line);
  if (field !== undefined) return `.${field}`;
  const { call, otherCalls = [], text, chat, hours } = line as unknown as CrisisLine;
  const cut = ({ countryCode, nationalPrefix }: NonNullable<typeof call>) =>
    countryCode !== undefined || nationalPrefix !== undefined;
  if (call && cut(call)) return '.call';
  if (otherCalls.some(cut)) return '.otherCalls';
  if (typeof hours === 'object' && !isReadable(hours)) return '.hours';
  return call || text || chat ? undefined : '';
}

/**
 * Why an override is not used, as the path of what is refused (`.lines[0].call`); nothing when it is
 * used.
 */
export function refusedAt(country: string, override: unknown): string | undefined {
  if (!isObject(override)) return '';
  const { lines, source, date } = override;
  if (override.country !== country) return '.country';
  if (!isText(source)) return '.source';
  if (!isDate(date)) return '.date';
  if (!Array.isArray(lines) || lines.length === 0) return '.lines';
  // All or none: of two lines in two languages, one alone would leave out half of the readers.
  const refused = Array.from(lines, (line) => refusedIn(line, date));
  const index = refused.findIndex((path) => path !== undefined);
  return index < 0 ? undefined : `.lines[${index}]${refused[index]}`;
}

/**
 * The country with a site's own lines in place of the built-in ones; nothing when they are refused:
 * then the built-in lines stay.
 */
export function withOwnLines(
  country: CrisisCountry,
  override: unknown,
): { country: CrisisCountry; source: string } | undefined {
  if (refusedAt(country.country, override) !== undefined) return undefined;
  const { lines, source, date } = override as CrisisOverride;
  const own = lines.map((line) => asLine(line as unknown as Fields, date) as unknown as CrisisLine);
  const { byLanguage: _byLanguage, ...rest } = country;
  return { country: { ...rest, lines: own, defaultLines: own.map(({ id }) => id) }, source };
}
