import { forwardRef, type ReactNode } from 'react';
import {
  type CandidacyGroup,
  candidacyGroups,
  type Question,
  type Source,
} from '../../content/index.ts';
import { faq as builtIn } from '../../i18n/en-US.ts';
import type { Messages } from '../../i18n/index.ts';
import type { HeadingLevel } from '../heading/index.ts';
import { candidacyIcons, icon } from '../icon/index.ts';
import { asList, asOneOf, asText } from '../props/index.ts';
import { Blocks, CrisisHelp } from '../text/index.ts';
import { useWords, type WordSettings, wordsFor } from '../words/index.ts';
import { FaqAnswer } from './FaqAnswer.tsx';
import { FaqItem } from './FaqItem.tsx';
import { FaqQuestion } from './FaqQuestion.tsx';
import { FaqRoot, type FaqRootProps } from './FaqRoot.tsx';
import { FaqToggleAll } from './FaqToggleAll.tsx';

export interface CandidacyFaqProps extends Omit<FaqRootProps, 'children'>, WordSettings {
  /** Questions in the order they are read. */
  questions: readonly Question[];
  /** Level of every question's heading, so that it fits the page's outline. */
  headingLevel: HeadingLevel;
  sources?: readonly Source[] | undefined;
  /** `<CrisisLinks country={…} />`, shown in answers whose topic is suicide. */
  crisis?: ReactNode;
}

interface GroupProps {
  group: CandidacyGroup | undefined;
  words: Messages['faq'];
}

/** What the answer means for the reader, in a word and a shape. */
function Group({ group, words }: GroupProps) {
  if (!group) return null;
  return (
    <span className="ek-faq__group" data-group={group}>
      {' '}
      {icon(candidacyIcons[group], 'ek-faq__group-icon')}
      {words[group]}
    </span>
  );
}

/**
 * Questions about who a treatment may suit. Every answer is in the server HTML, found by find in
 * page, opened by a link to it, and readable without script; the set closes by saying that only a
 * clinician can decide. Renders a `<div>`.
 * @since 0.1.0
 */
export const CandidacyFaq = /* @__PURE__ */ forwardRef<HTMLDivElement, CandidacyFaqProps>(
  function CandidacyFaq(
    { questions, headingLevel, sources, crisis, multiple = true, locale, messages, ...rest },
    ref,
  ) {
    const words = useWords({ locale, messages }, 'CandidacyFaq');
    const own = wordsFor(words, 'faq', builtIn);
    const items = asList(questions, 'CandidacyFaq questions');
    return (
      <FaqRoot multiple={multiple} ref={ref} {...rest}>
        {multiple && items.length > 1 && (
          <FaqToggleAll
            closeAll={own.closeAll}
            ids={items.map(({ id }) => id)}
            openAll={own.openAll}
          />
        )}
        <div className="ek-faq__items">
          {items.map(({ id, question, group, topic, answer }) => (
            <FaqItem id={id} key={id}>
              <FaqQuestion headingLevel={headingLevel}>
                {asText(question)}
                <Group group={asOneOf(group, candidacyGroups)} words={own} />
              </FaqQuestion>
              <FaqAnswer>
                <Blocks blocks={answer} sources={sources} words={words} />
                {topic === 'suicide' &&
                  (crisis ?? <CrisisHelp owner="CandidacyFaq" words={words} />)}
              </FaqAnswer>
            </FaqItem>
          ))}
        </div>
        <p className="ek-faq__closing">{own.closing}</p>
      </FaqRoot>
    );
  },
);
