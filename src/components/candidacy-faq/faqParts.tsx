import { isValidElement, type ReactElement, type ReactNode } from 'react';
import {
  type CandidacyGroup,
  candidacyGroups,
  type Question,
  type Source,
} from '../../content/index.ts';
import type { Messages } from '../../i18n/index.ts';
import type { HeadingLevel } from '../heading/index.ts';
import { candidacyIcons, icon } from '../icon/index.ts';
import { asOneOf, asText } from '../props/index.ts';
import { Blocks, CrisisHelp } from '../text/index.ts';
import type { WordSettings, Words } from '../words/index.ts';

/**
 * A question as the content model has it. In a component the answer may also be a React element, or
 * one paragraph of inline text.
 */
export interface CandidacyQuestion extends Omit<Question, 'answer'> {
  answer: Question['answer'] | string | ReactElement;
}

/**
 * What both ways of showing questions take.
 * @since 0.1.0
 */
export interface FaqContentProps extends WordSettings {
  /** Questions in the order they are read. */
  questions: readonly CandidacyQuestion[];
  /** Level of every question's heading, so that it fits the page's outline. */
  headingLevel: HeadingLevel;
  /** Sources that the answers cite. Without them no citation marks are shown. */
  sources?: readonly Source[] | undefined;
  /** `<CrisisLinks country={…} />`, shown in answers whose topic is suicide. */
  crisis?: ReactNode;
  /**
   * Whether the set ends by saying that only a clinician can decide. Take it away only where the
   * page says so itself; `messages.faq.closing` replaces the words.
   * @default true
   * @since 0.2.0
   */
  closing?: boolean | undefined;
}

/** What the questions of one set share. */
export interface FaqShared {
  own: Messages['faq'];
  words: Words;
  sources: readonly Source[] | undefined;
  crisis: ReactNode;
  /** Component that is named in warnings. */
  owner: string;
}

const groupOf = ({ group }: CandidacyQuestion): CandidacyGroup | undefined =>
  asOneOf(group, candidacyGroups);

/** The question, then what its answer means for the reader in a word and a shape. */
export function questionContent(question: CandidacyQuestion, { own }: FaqShared): ReactElement {
  const group = groupOf(question);
  return (
    <>
      {asText(question.question)}
      {group && (
        <span className="ek-faq__group" data-group={group}>
          {' '}
          {icon(candidacyIcons[group], 'ek-faq__group-icon')}
          {own[group]}
        </span>
      )}
    </>
  );
}

/** What an answer comes to, in sight whether it is open or closed. In a `<summary>`, so no block. */
export const summaryOf = ({ summary }: CandidacyQuestion): ReactElement | null =>
  asText(summary) ? <span className="ek-faq__summary">{asText(summary)}</span> : null;

function answerNode(answer: CandidacyQuestion['answer'], context: FaqShared): ReactElement {
  if (isValidElement(answer)) return answer;
  const { sources, words } = context;
  const blocks = typeof answer === 'string' ? [answer] : answer;
  return <Blocks blocks={blocks} sources={sources} words={words} />;
}

/** The answer, and crisis lines where it speaks of suicide (rule SM-04). */
export function answerContent(question: CandidacyQuestion, context: FaqShared): ReactElement {
  const { words, crisis, owner } = context;
  return (
    <>
      {answerNode(question.answer, context)}
      {question.topic === 'suicide' && (crisis ?? <CrisisHelp owner={owner} words={words} />)}
    </>
  );
}

/** A page cannot examine its reader, and says so. */
export const closingOf = ({ own }: FaqShared): ReactElement => (
  <p className="ek-faq__closing">{own.closing}</p>
);

/**
 * Who should not have it is never folded out of sight: without a summary that names it, the answer
 * stands open.
 */
export const openAtFirst = (questions: readonly CandidacyQuestion[]): string[] =>
  questions
    .filter((question) => groupOf(question) === 'should-not' && !asText(question.summary))
    .map(({ id }) => id);
