import { type ParseResult, parseGuide } from '../../../src/content/index.ts';
import { findCrisisCountry } from '../../../src/crisis-lines/all.ts';
import { renderWidget } from '../../../src/render/index.ts';
import type { Choice } from './choice.ts';

export interface Made {
  problems: ParseResult['problems'];
  /** Nothing while there is a problem: a document with problems renders nothing. */
  html: string | undefined;
}

/** What `evenkeel render` makes of the document. */
export function make(draft: unknown, choice: Choice): Made {
  const { guide, problems } = parseGuide(draft);
  if (!guide) return { problems, html: undefined };
  const country = findCrisisCountry(guide.crisis.country);
  return { problems, html: renderWidget(guide, { ...choice, country }) };
}
