import { at, type Found, items } from '../outline.ts';
import type { Problem } from '../problem.ts';
import { problem } from './kit.ts';

/** Who should not have a treatment is told in sight, not only in an answer that can be closed. */
export const checkCandidacy = (root: Found): Problem[] =>
  items(at(root, 'candidacy', 'questions'))
    .filter((question) => at(question, 'group').value === 'should-not')
    .map((question) => at(question, 'summary'))
    .filter(({ value }) => value === undefined)
    .map((summary) =>
      problem(
        summary,
        'is missing where a question tells who should not have it',
        'Name them in a few words; the reader sees these while the answer is closed.',
      ),
    );
