import type { WholeGuide } from '../../src/content/schema/guide.ts';
import { guide } from '../fixtures/guide.ts';

export const ANSWERS = 1000;
export const ROWS = 200;

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

const question = (index: number) => ({
  id: `question-${index}`,
  question: `What about made-up case ${index}?`,
  answer: [`The made-up answer to case ${index}.[@example-trial]`],
});

const row = (index: number) => ({
  id: `row-${index}`,
  name: `Made-up property ${index}`,
  about: 'practice' as const,
  cells: {
    spray: { type: 'text' as const, text: `The spray has ${index}.[@example-label]` },
    tablet: { type: 'not-established' as const },
  },
});

const { groups } = guide.comparison;
const rows = groups.flatMap(({ attributes }) => attributes).length;

/** The example with a thousand answers and two hundred rows, to load a page with. */
export const largeGuide = {
  ...guide,
  candidacy: { ...guide.candidacy, questions: numbers(ANSWERS).map(question) },
  comparison: {
    ...guide.comparison,
    groups: [
      ...groups,
      { id: 'many', name: 'Many rows', attributes: numbers(ROWS - rows).map(row) },
    ],
  },
} as unknown as WholeGuide;
