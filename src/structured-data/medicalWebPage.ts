import type { CreativeWork, MedicalWebPage, Person, WithContext } from 'schema-dts';
import { type GuideDocument, plainText, type Review, type Source } from '../content/index.ts';
import { review as builtIn } from '../i18n/en-US.ts';
import { layOver, type PartialMessages } from '../i18n/index.ts';
import { healthTopics } from './healthTopics.ts';
import { isObject, kindOf, NO_GUIDE, objects, text, unusable } from './loose.ts';
import { isShown, type Page, type PageSections } from './page.ts';
import { therapy } from './therapy.ts';

export interface MedicalWebPageOptions {
  /** Words that replace the built-in ones, as on the page. */
  messages?: PartialMessages | undefined;
  /**
   * The `sections` of the page, so that the data leads to none that is not there and says nothing that
   * only such a section shows.
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
  creativeWorkStatus?: string;
}

/**
 * Only what a clinician has truly reviewed has a reviewer and a date of review (rule HQ-04). Of all
 * else the data says what the page says: that nobody has.
 */
function reviewOf({ status, review }: GuideDocument, { messages }: Page): Reviewed {
  const { reviewer, lastReviewed } = review ?? {};
  if (status === 'reviewed' && reviewer && text(reviewer.name).trim() && !reviewer.example) {
    return { lastReviewed, reviewedBy: person(reviewer) };
  }
  return { creativeWorkStatus: layOver(builtIn, messages?.review).notReviewed };
}

/**
 * A guide as a schema.org `MedicalWebPage`, from the words the page itself shows: each route as a
 * `MedicalTherapy` with its medicine, where it stands with each regulator and its main risks, the
 * sections, and the sources. An example document names no reviewer and no review date, because
 * nobody has reviewed it, and says so as its `creativeWorkStatus`. Links to sections are of the page
 * that the data stands in; what the page has content of your own for is left out. The result
 * fits `WithContext<MedicalWebPage>` of `schema-dts`, which you need not have.
 * @throws Error when there is no guide at all
 */
export function medicalWebPage(
  guide: GuideDocument,
  { messages, sections }: MedicalWebPageOptions = {},
) {
  if (!isObject(guide)) {
    throw unusable('medicalWebPage guide', `is ${kindOf(guide)}, not a guide`, NO_GUIDE);
  }
  const page: Page = { locale: guide.locale, messages, sections };
  const about = isShown('routes', page)
    ? objects(guide.routes).map((route) => therapy(route, guide, page))
    : [];
  const hasPart = healthTopics(guide, page);
  const citations = isShown('sources', page) ? objects(guide.sources).map(citation) : [];
  return {
    '@context': 'https://schema.org',
    '@type': 'MedicalWebPage',
    name: guide.title,
    description: plainText(text(guide.summary)),
    inLanguage: guide.locale,
    ...(about.length > 0 ? { about } : {}),
    ...(hasPart.length > 0 ? { hasPart } : {}),
    ...(citations.length > 0 ? { citation: citations } : {}),
    ...reviewOf(guide, page),
  } satisfies WithContext<MedicalWebPage>;
}
