import type { CreativeWork, MedicalWebPage, Person, WithContext } from 'schema-dts';
import { type GuideDocument, plainText, type Review, type Source } from '../content/index.ts';
import type { PartialMessages } from '../i18n/index.ts';
import { healthTopics, type PageSections } from './healthTopics.ts';
import { objects, text } from './loose.ts';
import { therapy } from './therapy.ts';

export interface MedicalWebPageOptions {
  /** Words that replace the built-in ones, as on the page. */
  messages?: PartialMessages | undefined;
  /**
   * The `sections` of the page, so that the data leads to none that is not there.
   * @default all of them
   * @since 0.2.0
   */
  sections?: PageSections | undefined;
}

const citation = ({ title, publisher, year, url }: Source) =>
  ({
    '@type': 'CreativeWork',
    name: title,
    publisher: { '@type': 'Organization', name: publisher },
    datePublished: String(year),
    ...(url ? { url } : {}),
  }) satisfies CreativeWork;

const person = ({ name, credentials }: Review['reviewer']) =>
  ({ '@type': 'Person', name, honorificSuffix: credentials }) satisfies Person;

interface Reviewed {
  lastReviewed?: string;
  reviewedBy?: ReturnType<typeof person>;
}

/** Only what a clinician has truly reviewed has a reviewer and a date of review (rule HQ-04). */
function reviewOf({ status, review }: GuideDocument): Reviewed {
  const { reviewer, lastReviewed } = review ?? {};
  if (status !== 'reviewed' || !reviewer?.name || reviewer.example) return {};
  return { lastReviewed, reviewedBy: person(reviewer) };
}

/**
 * A guide as a schema.org `MedicalWebPage`, from the words the page itself shows: each route as a
 * `MedicalTherapy` with its medicine, where it stands with each regulator and its main risks, the
 * sections, and the sources. An example document names no reviewer and no review date, because
 * nobody has reviewed it. Links to sections are of the page that the data stands in. The result
 * fits `WithContext<MedicalWebPage>` of `schema-dts`, which you need not have.
 * @throws Error when there is no guide at all
 */
export function medicalWebPage(
  guide: GuideDocument,
  { messages, sections }: MedicalWebPageOptions = {},
) {
  if (typeof guide !== 'object' || guide === null) {
    throw new Error(
      `Evenkeel: medicalWebPage guide is ${guide}, not a guide. \`parseGuide\` gives none for a document with problems: look at its \`problems\`.`,
    );
  }
  const page = { locale: guide.locale, messages };
  return {
    '@context': 'https://schema.org',
    '@type': 'MedicalWebPage',
    name: guide.title,
    description: plainText(text(guide.summary)),
    inLanguage: guide.locale,
    about: objects(guide.routes).map((route) => therapy(route, guide, page)),
    hasPart: healthTopics(guide, page, sections),
    citation: objects(guide.sources).map(citation),
    ...reviewOf(guide),
  } satisfies WithContext<MedicalWebPage>;
}
