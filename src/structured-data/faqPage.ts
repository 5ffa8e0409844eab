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
import { objects, text } from './loose.ts';

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

const isGuide = (of: Asked): of is Pick<GuideDocument, 'candidacy' | 'locale'> =>
  typeof of === 'object' && of !== null && !Array.isArray(of);

/**
 * The questions of a guide, or those of a component, as a schema.org `FAQPage`, for a page of its own, in the words of the page without
 * citation marks. It is for machines that read schema.org; no search engine promises anything for
 * it (rule SD-01: Google ended such results in May 2026). Left out is a question whose topic is
 * suicide, because whoever lifts an answer would leave the crisis lines beside it behind; and a
 * React element in an answer, which has no words until it is rendered.
 */
export function faqPage(
  of: Asked,
  { locale = (isGuide(of) && of.locale) || 'en-US', messages }: FaqPageOptions = {},
) {
  const questions = isGuide(of) ? of.candidacy?.questions : of;
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
