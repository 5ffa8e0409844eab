import { type ComponentPropsWithoutRef, createElement, forwardRef, useId } from 'react';
import { glossary as builtIn } from '../../i18n/en-US.ts';
import { fill, partsOf } from '../../i18n/index.ts';
import { icon, question } from '../icon/index.ts';
import { asText, warnOnce } from '../props/index.ts';
import { inlineNodes } from '../text/index.ts';
import { useWords, type WordSettings, wordsFor } from '../words/index.ts';
import { popoverTarget } from './popoverTarget.ts';

export interface GlossaryTermProps
  extends Omit<ComponentPropsWithoutRef<'span'>, 'children'>,
    WordSettings {
  /** The word as it stands in the sentence. */
  term: string;
  /** What it means, in plain words that go on after the term in brackets; inline text. */
  definition: string;
}

const bracket = { className: 'ek-term__bracket' };

/**
 * A word of the field with what it means, one press away and without script: the browser's own
 * popover, which Escape or a press beside it closes. On paper, in a reader view and in a browser
 * without popovers the meaning stands in brackets after the word. Renders a `<span>`, for the
 * inside of a paragraph.
 * @since 0.2.0
 */
export const GlossaryTerm = /* @__PURE__ */ forwardRef<HTMLSpanElement, GlossaryTermProps>(
  function GlossaryTerm({ term, definition, locale, messages, className, ...rest }, ref) {
    const words = useWords({ locale, messages }, 'GlossaryTerm');
    const own = wordsFor(words, 'glossary', builtIn);
    const id = useId();
    const word = asText(term);
    const meaning = inlineNodes(definition, { sources: undefined, words });
    const [before, , after] = partsOf(own.inline);
    if (meaning.length === 0) {
      const remedy = 'Write what the term means, or write the word without GlossaryTerm.';
      warnOnce('GlossaryTerm definition', definition, 'says nothing', remedy);
    }
    return (
      <span ref={ref} {...rest} className={className ? `ek-term ${className}` : 'ek-term'}>
        <dfn className="ek-term__word">{word}</dfn>
        {meaning.length > 0 && (
          <>
            {/* Not the word itself: reader views leave buttons out, and it would go with it. */}
            <button
              aria-label={fill(own.show, { term: word })}
              className="ek-term__button"
              type="button"
              {...popoverTarget(id)}
            >
              {icon(question, 'ek-term__icon')}
            </button>
            {createElement(
              'span',
              { className: 'ek-term__meaning', id, popover: 'auto' },
              createElement('span', bracket, before),
              ...meaning,
              createElement('span', bracket, after),
            )}
          </>
        )}
      </span>
    );
  },
);
