import { at, deep, type Found, items, texts } from '../outline.ts';
import type { Problem } from '../problem.ts';
import { problem } from './kit.ts';

/** Parts of a guide that can show crisis lines in the same view. */
const parts = (root: Found): Found[] => [
  ...['overview', 'routes', 'boxedWarnings', 'factBoxes', 'sideEffects'].flatMap((name) =>
    items(at(root, name)),
  ),
  ...items(at(root, 'candidacy', 'questions')),
  ...items(at(root, 'visit', 'steps')),
];

/**
 * Where suicide is spoken of, crisis lines stand in the same view (rule SM-04), and the banner
 * speaks as plainly. Told by the word in English; in other languages the author's tag decides.
 */
export function checkSuicide(root: Found): Problem[] {
  const english = /^en\b/i.test(String(at(root, 'locale').value));
  const untagged = parts(root)
    .filter((part) => at(part, 'topic').value === undefined)
    .filter((part) => english && texts(part).some(({ value }) => /suicid/i.test(String(value))))
    .map((part) =>
      problem(
        at(part, 'topic'),
        'is missing where the text speaks of suicide',
        'Add "topic": "suicide", so that crisis lines stand beside it.',
      ),
    );
  const wording = at(root, 'crisis', 'wording');
  const tagged = deep(root, 'topic').some(({ value }) => value === 'suicide');
  if (!tagged || wording.value !== 'distress') return untagged;
  const reason = 'is too soft for a guide that speaks of suicide';
  return [...untagged, problem(wording, reason, 'Write "suicide".')];
}
