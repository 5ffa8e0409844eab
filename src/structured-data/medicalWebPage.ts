import { type GuideDocument, plainText, type Source } from '../content/index.ts';

/** JSON-LD as plain data: objects, lists, texts and numbers. */
export type JsonLd = { readonly [key: string]: string | number | JsonLd | readonly JsonLd[] };

const citation = ({ title, publisher, year, url }: Source): JsonLd => ({
  '@type': 'CreativeWork',
  name: title,
  publisher: { '@type': 'Organization', name: publisher },
  datePublished: String(year),
  ...(url ? { url } : {}),
});

/**
 * A guide as a schema.org `MedicalWebPage`, from the words the page itself shows. An example
 * document names no reviewer and no review date, because nobody has reviewed it (rule HQ-04).
 */
export function medicalWebPage(guide: GuideDocument): JsonLd {
  const { reviewer, lastReviewed } = guide.review;
  const medicines = [...new Set(guide.routes.map(({ medicine }) => medicine))];
  const review: JsonLd = {
    lastReviewed,
    reviewedBy: {
      '@type': 'Person',
      name: reviewer.name,
      honorificSuffix: reviewer.credentials,
    },
  };
  return {
    '@context': 'https://schema.org',
    '@type': 'MedicalWebPage',
    name: guide.title,
    description: plainText(guide.summary),
    inLanguage: guide.locale,
    about: medicines.map((name) => ({ '@type': 'Drug', name })),
    citation: guide.sources.map(citation),
    ...(guide.status === 'reviewed' ? review : {}),
  };
}

const ESCAPES: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/** JSON for the inside of a `<script type="application/ld+json">`: nothing in it can end the script. */
export function serializeJsonLd(data: JsonLd): string {
  return JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (mark) => ESCAPES[mark] ?? mark);
}
