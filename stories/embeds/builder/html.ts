import { type Problem, parseGuide } from '../../../src/content/index.ts';
import { findCrisisCountry } from '../../../src/crisis-lines/all.ts';
import { crisisTextProblems } from '../../../src/crisis-lines/documentTexts.ts';
import { renderWidget } from '../../../src/render/index.ts';
import type { Choice } from './choice.ts';

export interface Made {
  problems: readonly Problem[];
  /** What a person should look at before it is published. */
  warnings: readonly Problem[];
  /** Nothing while there is a problem: a document with problems renders nothing. */
  html: string | undefined;
}

/** What `evenkeel render` makes of the document, crisis numbers in its texts looked at as there. */
export function make(draft: unknown, choice: Choice): Made {
  const parsed = parseGuide(draft);
  const crisis = crisisTextProblems(draft);
  const problems = [...parsed.problems, ...crisis.problems];
  const warnings = [...parsed.warnings, ...crisis.warnings];
  const { guide } = parsed;
  if (!guide || problems.length > 0) return { problems, warnings, html: undefined };
  const country = findCrisisCountry(guide.crisis.country);
  return { problems, warnings, html: renderWidget(guide, { ...choice, country }) };
}
