import * as v from 'valibot';
import { isDate } from '../date.ts';
import { brokenCitations, brokenLinks, unsafeHrefs } from '../inline.ts';
import { atLeastOne, say, text } from './kit.ts';

const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** A stable id: part of links and of the page's HTML, so it never changes once published. */
export const IdSchema = v.pipe(
  v.string(say('is not an id', 'Write an id such as "nasal-spray".')),
  v.regex(
    ID,
    say('is not a valid id', 'Use small letters, digits and single hyphens: "nasal-spray".'),
  ),
  v.title('id'),
  v.description('its own id, which never changes'),
);

/** A calendar date, ISO 8601: `2026-11-23`. */
export const DateSchema = v.pipe(
  v.string(say('is not a date', 'Write the date as "YYYY-MM-DD".')),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, say('is not an ISO date', 'Write the date as "YYYY-MM-DD".')),
  v.check(isDate, say('is not a date in the calendar', 'Check the month and the day.')),
  v.title('date'),
);

/** Whether the platform's own data can name a language tag or a country; it knows the standards. */
function isNamed(type: 'language' | 'region', code: string): boolean {
  try {
    return new Intl.DisplayNames('en', { type, fallback: 'none' }).of(code) !== undefined;
  } catch {
    return false;
  }
}

/** A language tag, BCP 47: `en-US`. */
export const LocaleSchema = v.pipe(
  v.string(say('is not a language tag', 'Write a BCP 47 tag such as "en-US".')),
  v.check(
    (tag) => isNamed('language', tag),
    say('is not a BCP 47 language tag', 'Write a tag such as "en-US" or "de".'),
  ),
);

/** A country, ISO 3166-1 alpha-2, or `EU` for the European Union. */
export const JurisdictionSchema = v.pipe(
  v.string(say('is not a country code', 'Write two capital letters such as "US".')),
  v.regex(/^[A-Z]{2}$/, say('is not a country code', 'Write two capital letters such as "US".')),
  v.check((code) => code !== 'UK', say('is not an ISO 3166-1 code', 'Write "GB".')),
  v.check(
    (code) => isNamed('region', code),
    say('is not an ISO 3166-1 code', 'Write two capital letters such as "US".'),
  ),
  v.title('country code'),
  v.description('country, ISO 3166-1'),
);

const isWebAddress = (url: string): boolean => {
  try {
    return new URL(url).protocol === 'https:';
  } catch {
    return false;
  }
};

/** An address on the web that a reader can open safely. */
export const UrlSchema = v.pipe(
  v.string(say('is not an address', 'Write a full address that starts with "https://".')),
  v.check(
    isWebAddress,
    say('is not a secure web address', 'Write a full address that starts with "https://".'),
  ),
  v.title('address'),
);

const MARKUP =
  'text; *emphasis*, **strong**, [words](https://…), and [@source-id] for a citation mark';

/** Text with the inline markup of `parseInline`. */
export const InlineTextSchema = v.pipe(
  text('some words'),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    for (const href of unsafeHrefs(dataset.value)) {
      const remedy = 'Use https:, mailto:, tel:, "#id" or "/path", or remove the link.';
      addIssue({ message: say(`links to "${href}", which is not a safe address`, remedy) });
    }
    for (const link of brokenLinks(dataset.value)) {
      const remedy = 'Write [words](address), with %20, %28 and %29 for spaces and brackets in it.';
      addIssue({ message: say(`has "${link}", which is no link`, remedy) });
    }
    for (const mark of brokenCitations(dataset.value)) {
      const remedy = 'Write [@source-id], or [@one, @two] for several.';
      addIssue({ message: say(`has "${mark}", which is no citation mark`, remedy) });
    }
  }),
  v.title('inline text'),
  v.description(MARKUP),
);

/** Ids of entries in `sources` that carry a claim: at least one. */
export const SourceIdsSchema = v.pipe(
  atLeastOne(IdSchema, 'source id'),
  v.description('ids of the sources that carry this claim'),
);
