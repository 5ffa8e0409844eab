import type { FAQPage, WithContext } from 'schema-dts';
import {
  type Block,
  type GuideDocument,
  plainText,
  type Question,
  type Statistic,
} from '../content/index.ts';
import { frequency } from '../i18n/en-US.ts';
import {
  fill,
  formatStatistic,
  layOver,
  type Messages,
  type PartialMessages,
} from '../i18n/index.ts';
import { isObject, kindOf, NO_GUIDE, objects, text, unusable } from './loose.ts';

/** The language of the answers' numbers, and words that replace the built-in ones. */
export interface FaqPageOptions {
  /**
   * Language of the page, as a BCP 47 tag.
   * @default that of the guide; of questions alone 'en-US'
   */
  locale?: string;
  messages?: PartialMessages;
}

type Words = Messages['frequency'];

function statisticText(statistic: Statistic, words: Words, locale: string): string {
  const { population, note } = statistic;
  const studied = fill(words.studied, { population });
  const sentences = [formatStatistic(statistic, words, locale), studied, plainText(text(note))];
  return sentences.filter(Boolean).join(' ');
}

const listText = (points: unknown): string =>
  (Array.isArray(points) ? points : []).map((point) => `- ${plainText(text(point))}`).join('\n');

function blockText(block: Block, words: Words, locale: string): string {
  if (typeof block === 'string') return plainText(block);
  if ('list' in block) return listText(block.list);
  return block.type === 'frequency' ? statisticText(block, words, locale) : '';
}

/** A question of a document or a component; of its answer, only what has words of its own. */
export type FaqPageQuestion = Pick<Question, 'question' | 'summary' | 'topic'> & {
  answer: unknown;
};

const isBlock = (part: unknown): part is Block =>
  typeof part === 'string' ||
  (typeof part === 'object' && part !== null && ('list' in part || 'treated' in part));

type Asked = readonly FaqPageQuestion[] | Pick<GuideDocument, 'candidacy' | 'locale'>;

const isGuide = (of: Asked): of is Exclude<Asked, readonly unknown[]> => isObject(of);

/** The questions that were given. What can have none is an error, not a page without questions. */
function questionsOf(of: Asked): readonly FaqPageQuestion[] | undefined {
  if (Array.isArray(of)) return of;
  if (!isGuide(of)) {
    const why = `is ${kindOf(of)}, not a guide and not a list of questions`;
    const remedy = 'Pass a guide, which may have no questions, or a list, which may be empty.';
    throw unusable('faqPage guide', why, `${remedy} ${NO_GUIDE}`);
  }
  if ('questions' in of && !('candidacy' in of)) {
    const why = 'has `questions` but no `candidacy`, so it is a part of a guide, not the guide';
    const remedy = 'Pass the whole guide, or the list: `faqPage(guide.candidacy.questions)`.';
    throw unusable('faqPage guide', why, remedy);
  }
  return of.candidacy?.questions;
}

/**
 * The questions of a guide, or those of a component, as a schema.org `FAQPage`, for a page of its own, in the words of the page without
 * citation marks. It is for machines that read schema.org; no search engine promises anything for
 * it (rule SD-01: Google ended such results in May 2026). Left out is a question whose topic is
 * suicide, because whoever lifts an answer would leave the crisis lines beside it behind; and a
 * React element in an answer, which has no words until it is rendered.
 * @throws Error when it is given neither a guide nor a list of questions
 */
export function faqPage(
  of: Asked,
  { locale = (isGuide(of) && of.locale) || 'en-US', messages }: FaqPageOptions = {},
) {
  const questions = questionsOf(of);
  const words = layOver(frequency, messages?.frequency);
  const textOf = ({ summary, answer }: FaqPageQuestion): string => {
    const parts: unknown[] = Array.isArray(answer) ? answer : [answer];
    const texts = parts.filter(isBlock).map((block) => blockText(block, words, locale));
    return [text(summary), ...texts].filter(Boolean).join('\n\n');
  };
  return {
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    inLanguage: locale,
    mainEntity: objects(questions)
      .filter((question) => question.topic !== 'suicide' && textOf(question) !== '')
      .map((question) => ({
        '@type': 'Question',
        name: text(question.question),
        acceptedAnswer: { '@type': 'Answer', text: textOf(question) },
      })),
  } satisfies WithContext<FAQPage>;
}
