import { type Block, plainText, type Question, type Statistic } from '../content/index.ts';
import { frequency } from '../i18n/en-US.ts';
import { fill, formatStatistic, type Messages, type PartialMessages } from '../i18n/index.ts';
import type { JsonLd } from './medicalWebPage.ts';

/** The language of the answers' numbers, and words that replace the built-in ones. */
export interface FaqPageOptions {
  /**
   * Language of the page, as a BCP 47 tag.
   * @default 'en-US'
   */
  locale?: string;
  messages?: PartialMessages;
}

type Words = Messages['frequency'];

function statisticText(statistic: Statistic, words: Words, locale: string): string {
  const { population, note } = statistic;
  const studied = fill(words.studied, { population });
  const sentences = [formatStatistic(statistic, words, locale), studied, plainText(note ?? '')];
  return sentences.filter(Boolean).join(' ');
}

function blockText(block: Block, words: Words, locale: string): string {
  if (typeof block === 'string') return plainText(block);
  if ('list' in block) return block.list.map((point) => `- ${plainText(point)}`).join('\n');
  return statisticText(block, words, locale);
}

/**
 * Questions as a schema.org `FAQPage`, for a page of its own: the same words that the page shows,
 * without citation marks. It is for machines that read schema.org; no search engine promises
 * anything for it (rule SD-01: Google ended such results in May 2026). A question whose topic is
 * suicide is left out: whoever lifts an answer would leave the crisis lines beside it behind.
 */
export function faqPage(
  questions: readonly Question[],
  { locale = 'en-US', messages }: FaqPageOptions = {},
): JsonLd {
  const words = { ...frequency, ...messages?.frequency };
  const textOf = ({ summary, answer }: Question) =>
    [summary ?? '', ...answer.map((block) => blockText(block, words, locale))]
      .filter(Boolean)
      .join('\n\n');
  return {
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    inLanguage: locale,
    mainEntity: questions
      .filter(({ topic }) => topic !== 'suicide')
      .map((question) => ({
        '@type': 'Question',
        name: question.question,
        acceptedAnswer: { '@type': 'Answer', text: textOf(question) },
      })),
  };
}
