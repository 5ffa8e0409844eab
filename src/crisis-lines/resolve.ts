import { internationalDirectories } from './international.ts';
import { type Opening, openingAt } from './opening.ts';
import { withOwnLines } from './override.ts';
import type {
  CrisisAudience,
  CrisisCountry,
  CrisisDirectory,
  CrisisLine,
  EmergencyNumber,
} from './types.ts';
import { wellFormedCountry } from './wellFormed.ts';

export interface CrisisOptions {
  /** The country the page is for, from this package. Without it only directories are shown. */
  country?: CrisisCountry | undefined;
  /** BCP 47 tags of what the reader understands, best first. */
  languages?: readonly string[] | undefined;
  /** Whom the page is for: their own lines come first. */
  audiences?: readonly CrisisAudience[] | undefined;
  /**
   * Lines of the site's own (`CrisisOverride`) in place of the built-in ones. Whatever is wrong with
   * them, the built-in lines stay.
   * @since 0.2.0
   */
  override?: unknown;
  /**
   * The moment at which opening hours are judged. Without it nothing is said to be open or closed.
   * @since 0.2.0
   */
  now?: Date | undefined;
}

/** A line, and at a given moment whether it is open, where its hours are confirmed. */
export interface ResolvedLine extends CrisisLine {
  /** @since 0.2.0 */
  opening?: Opening;
}

/** What to show, in the order to show it. */
export type CrisisSupport = {
  /** For every reader, also where the country has lines. Find A Helpline comes first. */
  directories: readonly CrisisDirectory[];
} & (
  | {
      known: true;
      country: CrisisCountry;
      /** Never empty. */
      emergency: readonly EmergencyNumber[];
      lines: readonly ResolvedLine[];
      /** Who vouches for the lines, where they are the site's own. */
      source?: string;
    }
  | { known: false; country?: undefined; emergency: readonly []; lines: readonly [] }
);

/** Audiences that are a language. */
const LANGUAGE_OF: Readonly<Record<string, string>> = { 'spanish-speakers': 'es' };

/**
 * Chooses the lines for a reader, always in the same way and from nothing but its arguments.
 *
 * 1. Lines made for one of `audiences`, or for speakers of the reader’s first language.
 * 2. The country’s default lines, all or none. Where they are one service in several languages: those
 *    the reader understands, best language first, or all of them when none fits or none is given.
 *    A site's own lines are all default lines.
 * 3. Where no line so far can be texted or chatted with, the country’s next line for everybody that
 *    can: not everyone can speak on a phone, and a line that rings is not a line that answers.
 *
 * Lines for a part of a country are never chosen, because the part is not known. A country without a
 * default keeps its emergency numbers and the directories. A country that is missing or malformed
 * gives the directories alone: never another country’s number. Never throws.
 */
export function resolveCrisisLines(options: CrisisOptions = {}): CrisisSupport {
  const directories = internationalDirectories;
  try {
    const country = wellFormedCountry(options.country);
    if (country) {
      const own = quietly(() => withOwnLines(country, options.override));
      const chosen = chooseLines(
        own?.country ?? country,
        texts(options.languages),
        texts(options.audiences),
      );
      const lines = chosen.map((line) => withOpening(line, options.now));
      const { emergency } = country;
      return {
        known: true,
        country,
        emergency,
        lines,
        directories,
        ...(own && { source: own.source }),
      };
    }
  } catch {
    // Only a value that throws when it is read comes here. The reader still gets the directories.
  }
  return { known: false, emergency: [], lines: [], directories };
}

function withOpening(line: CrisisLine, now: Date | undefined): ResolvedLine {
  if (!now || typeof line.hours !== 'object') return line;
  const opening = openingAt(line.hours, now);
  return opening ? { ...line, opening } : line;
}

function chooseLines(
  country: CrisisCountry,
  languages: readonly string[],
  audiences: readonly string[],
): readonly CrisisLine[] {
  const spoken = languages.map(language);
  const own = country.lines.filter(
    ({ audience, regions }) =>
      !regions && audience !== 'general' && isFor(audience, audiences, spoken[0]),
  );
  const defaults = defaultsFor(country, spoken);
  const lines = [...new Set([...own, ...defaults])];
  const needsAnother = defaults.length > 0 && !lines.some(isWritten);
  const another = needsAnother ? writtenLine(country) : undefined;
  return another ? [...lines, another] : lines;
}

function isFor(audience: string, audiences: readonly string[], first: string | undefined) {
  return audiences.includes(audience) || (first !== undefined && LANGUAGE_OF[audience] === first);
}

function defaultsFor({ lines, defaultLines, byLanguage }: CrisisCountry, spoken: string[]) {
  const all = lines.filter(({ id }) => defaultLines.includes(id));
  if (!byLanguage) return all;
  const fitting = spoken.flatMap((one) =>
    all.filter((line) => line.languages.map(language).includes(one)),
  );
  return fitting.length > 0 ? fitting : all;
}

/** Not one of the default lines: what was left out of those is in a language the reader lacks. */
function writtenLine({ lines, defaultLines }: CrisisCountry) {
  return lines.find(
    (line) =>
      line.audience === 'general' &&
      !line.regions &&
      isWritten(line) &&
      !defaultLines.includes(line.id),
  );
}

const isWritten = ({ text, chat }: CrisisLine) => text !== undefined || chat !== undefined;

/** `fr-BE` → `fr` */
const language = (tag: string) => tag.toLowerCase().split(/[-_]/)[0] ?? '';

const texts = (list: unknown): string[] =>
  quietly(() =>
    Array.isArray(list) ? list.filter((item) => typeof item === 'string') : undefined,
  ) ?? [];

/** What throws when it is read costs the reader that, and not the country’s numbers. */
function quietly<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
