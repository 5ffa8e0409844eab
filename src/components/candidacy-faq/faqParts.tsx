import { isValidElement, type ReactElement, type ReactNode } from 'react';
import {
  type Block,
  type CandidacyGroup,
  candidacyGroups,
  type Question,
  type Source,
} from '../../content/index.ts';
import { faq as builtIn } from '../../i18n/en-US.ts';
import type { Messages } from '../../i18n/index.ts';
import type { HeadingLevel } from '../heading/index.ts';
import { candidacyIcons, icon } from '../icon/index.ts';
import { asOneOf, asText } from '../props/index.ts';
import { blockNodes, CrisisHelp } from '../text/index.ts';
import type { WordSettings, Words } from '../words/index.ts';

/**
 * A question as the content model has it. In a component the answer may also be one paragraph of
 * inline text, a React element, or a list with elements among its paragraphs.
 */
export interface CandidacyQuestion extends Omit<Question, 'answer'> {
  answer: string | ReactElement | readonly (Block | ReactElement)[];
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

const summaryText = ({ summary }: CandidacyQuestion): string => asText(summary).trim();

/** The id by which a question's button names its summary. */
export const summaryId = (question: CandidacyQuestion): string | undefined =>
  summaryText(question) ? `${question.id}-summary` : undefined;

/** What an answer comes to, in sight whether it is open or closed. In a `<summary>`, so no block. */
export const summaryOf = (question: CandidacyQuestion): ReactElement | null =>
  summaryText(question) ? (
    <span className="ek-faq__summary" id={summaryId(question)}>
      {summaryText(question)}
    </span>
  ) : null;

function answerNodes(answer: CandidacyQuestion['answer'], context: FaqShared): ReactNode[] {
  const parts: readonly unknown[] = Array.isArray(answer) ? answer : [answer];
  return parts.flatMap((part) => (isValidElement(part) ? [part] : blockNodes([part], context)));
}

/** The answer, and crisis lines where it speaks of suicide (rule SM-04), as nodes to spread. */
export function answerContent(question: CandidacyQuestion, context: FaqShared): ReactNode[] {
  const nodes = answerNodes(question.answer, context);
  if (question.topic !== 'suicide') return nodes;
  const { words, crisis, owner } = context;
  return [...nodes, crisis ?? <CrisisHelp key="help" owner={owner} words={words} />];
}

/** A page cannot examine its reader, and says so; no words at all are no words of one's own. */
export const closingOf = ({ own }: FaqShared): ReactElement => (
  <p className="ek-faq__closing">{asText(own.closing).trim() || builtIn.closing}</p>
);

/**
 * Who should not have it is never folded out of sight: without a summary that names it, the answer
 * stands open.
 */
export const openAtFirst = (questions: readonly CandidacyQuestion[]): string[] =>
  questions
    .filter((question) => groupOf(question) === 'should-not' && !summaryText(question))
    .map(({ id }) => id);
