import { type ComponentPropsWithoutRef, createElement, forwardRef } from 'react';
import type { Source } from '../../content/index.ts';
import { mechanism as builtIn } from '../../i18n/en-US.ts';
import { type HeadingLevel, headingElement } from '../heading/index.ts';
import { asTexts, warnOnce } from '../props/index.ts';
import { blockNodes } from '../text/index.ts';
import { useWords, type WordSettings, wordsFor } from '../words/index.ts';

export interface MechanismNoteProps
  extends Omit<ComponentPropsWithoutRef<'div'>, 'children'>,
    WordSettings {
  /** What is established, a paragraph of inline text each. */
  known: readonly string[];
  /** What is an idea, disputed or unknown, a paragraph each. Never left out: nothing is wholly known. */
  notKnown: readonly string[];
  /** Level of both headings, so that they fit the page's outline. */
  headingLevel: HeadingLevel;
  /** Sources that the paragraphs cite. Without them no citation marks are shown. */
  sources?: readonly Source[] | undefined;
}

function warnOfGap(known: readonly string[], notKnown: readonly string[]): void {
  if (known.length === 0 || notKnown.length > 0) return;
  const remedy = 'Write what is an idea, disputed or unknown.';
  warnOnce('MechanismNote notKnown', notKnown, 'is empty, so an idea reads like a fact', remedy);
}

/**
 * How a treatment is thought to work, in two parts of equal standing: what is known, and what is
 * only an idea so far. Renders a `<div>`.
 * @since 0.2.0
 */
export const MechanismNote = /* @__PURE__ */ forwardRef<HTMLDivElement, MechanismNoteProps>(
  function MechanismNote(
    { known, notKnown, headingLevel, sources, locale, messages, className, ...rest },
    ref,
  ) {
    const words = useWords({ locale, messages }, 'MechanismNote');
    const own = wordsFor(words, 'mechanism', builtIn);
    const [facts, ideas] = [asTexts(known), asTexts(notKnown)];
    warnOfGap(facts, ideas);
    const part = (kind: 'known' | 'notKnown', paragraphs: readonly string[]) =>
      paragraphs.length === 0
        ? null
        : createElement(
            'div',
            { className: 'ek-mechanism__part', 'data-kind': kind },
            headingElement(
              headingLevel,
              'MechanismNote',
              { className: 'ek-mechanism__heading' },
              own[kind],
            ),
            ...blockNodes(paragraphs, { sources, words }),
          );
    return (
      <div ref={ref} {...rest} className={className ? `ek-mechanism ${className}` : 'ek-mechanism'}>
        {part('known', facts)}
        {part('notKnown', ideas)}
      </div>
    );
  },
);
