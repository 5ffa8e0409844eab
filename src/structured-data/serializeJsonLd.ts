import { kindOf, unusable } from './loose.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/**
 * JSON for the inside of a `<script type="application/ld+json">`: nothing in it can end the script.
 *
 * ```tsx
 * const data = { __html: serializeJsonLd(medicalWebPage(guide)) };
 * <script dangerouslySetInnerHTML={data} type="application/ld+json" />
 * ```
 *
 * @throws Error when it is given no object
 */
export function serializeJsonLd(data: object): string {
  if (typeof data !== 'object' || data === null) {
    const remedy = 'Pass what `medicalWebPage` or `faqPage` returns.';
    throw unusable('serializeJsonLd data', `is ${kindOf(data)}, not an object`, remedy);
  }
  return JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (mark) => ESCAPES[mark] ?? mark);
}
