import { isValidElement } from 'react';
import { candidacyGroups, plainText } from '../../content/index.ts';
import { asOneOf, asText, asTexts, inDevelopment, warnOnce } from '../props/index.ts';
import type { CandidacyQuestion } from './faqParts.tsx';

/** The props that say which answers are open. */
export interface Opened {
  defaultValue?: unknown;
  value?: unknown;
}

/** Whether a part of an answer has words to show. */
function hasWords(part: unknown): boolean {
  if (typeof part === 'string') return plainText(part).trim() !== '';
  if (typeof part !== 'object' || part === null) return false;
  return 'list' in part ? Array.isArray(part.list) && part.list.some(hasWords) : true;
}

const isEmpty = (answer: unknown): boolean =>
  isValidElement(answer) ? false : !(Array.isArray(answer) ? answer : [answer]).some(hasWords);

type Finding = [key: string, reason: string, remedy: string];

/** What is wrong with one question. */
function findings(question: CandidacyQuestion, isSecond: boolean): Finding[] {
  const { id, group, summary } = question;
  const unknown = group !== undefined && !asOneOf(group, candidacyGroups);
  const unnamed = group === 'should-not' && !asText(summary).trim();
  const found: (Finding | false)[] = [
    !asText(id) && ['id', 'is missing', 'Give the question a short, lasting id.'],
    isSecond && ['id', 'is used twice', 'Give every question an id of its own: links lead to it.'],
    !asText(question.question).trim() && ['question', 'is missing', 'Write the question.'],
    isEmpty(question.answer) && ['answer', 'is an empty answer', 'Write at least one paragraph.'],
    unknown && ['group', 'is not a group', `Use one of: ${candidacyGroups.join(', ')}.`],
    unnamed && [
      'summary',
      'is missing where a question tells who should not have it',
      'Name them in a few words; until then the answer stands open, unless the page keeps the state.',
    ],
  ];
  return found.filter((one) => one !== false);
}

function checkQuestions(owner: string, questions: readonly CandidacyQuestion[]): void {
  const ids = questions.map(({ id }) => id);
  questions.forEach((question, index) => {
    for (const [key, reason, remedy] of findings(question, ids.indexOf(question.id) < index)) {
      const value = question[key as keyof CandidacyQuestion];
      warnOnce(`${owner} questions[${index}].${key}`, value, reason, remedy);
    }
  });
}

function checkOpened(owner: string, ids: readonly string[], opened: Opened): void {
  for (const [prop, value] of Object.entries(opened)) {
    if (value !== undefined && !Array.isArray(value)) {
      warnOnce(`${owner} ${prop}`, value, 'is not a list', 'Pass a list of ids, or leave it out.');
    }
    for (const id of asTexts(value)) {
      if (ids.includes(id)) continue;
      const remedy = `Use ids of the questions: ${ids.join(', ')}.`;
      warnOnce(`${owner} ${prop}`, id, 'names a question that does not exist', remedy);
    }
  }
}

/** Tells a developer what is wrong with the questions; what can be read is shown all the same. */
export function warnOfQuestions(
  owner: string,
  questions: readonly CandidacyQuestion[],
  opened: Opened,
): void {
  inDevelopment(() => {
    checkQuestions(owner, questions);
    checkOpened(owner, [...new Set(questions.map(({ id }) => id))], opened);
  });
}
