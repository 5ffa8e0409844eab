import { isValidElement } from 'react';
import { asTexts, inDevelopment, warnOnce } from '../props/index.ts';
import type { CandidacyQuestion } from './faqParts.tsx';

/** Whether an answer has nothing in it that could be shown. */
function isEmpty(answer: unknown): boolean {
  if (isValidElement(answer)) return false;
  return (typeof answer !== 'string' && !Array.isArray(answer)) || answer.length === 0;
}

function check(owner: string, questions: readonly CandidacyQuestion[], value: unknown): void {
  const ids = questions.map(({ id }) => id);
  questions.forEach(({ id, answer, group, summary }, index) => {
    const where = `${owner} questions[${index}]`;
    if (ids.indexOf(id) < index) {
      const remedy = 'Give every question an id of its own: links lead to it.';
      warnOnce(`${where}.id`, id, 'is used twice', remedy);
    }
    if (isEmpty(answer)) {
      warnOnce(`${where}.answer`, answer, 'is an empty answer', 'Write at least one paragraph.');
    }
    if (group === 'should-not' && !summary) {
      const reason = 'is missing where a question tells who should not have it';
      const remedy = 'Name them in a few words; until then the answer stands open.';
      warnOnce(`${where}.summary`, summary, reason, remedy);
    }
  });
  for (const id of asTexts(value)) {
    if (ids.includes(id)) continue;
    const remedy = `Use ids of the questions: ${ids.join(', ')}.`;
    warnOnce(`${owner} value`, id, 'names a question that does not exist', remedy);
  }
}

/** Tells a developer what is wrong with the questions; what can be read is shown all the same. */
export function warnOfQuestions(
  owner: string,
  questions: readonly CandidacyQuestion[],
  value: unknown,
): void {
  inDevelopment(() => check(owner, questions, value));
}
