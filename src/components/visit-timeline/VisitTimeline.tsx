import { type ComponentPropsWithoutRef, createElement, forwardRef, type ReactNode } from 'react';
import type { Source, Visit } from '../../content/index.ts';
import { visit as builtIn } from '../../i18n/en-US.ts';
import type { HeadingLevel } from '../heading/index.ts';
import { asList, asText } from '../props/index.ts';
import { inlineNodes } from '../text/index.ts';
import { useWords, type WordSettings, wordsFor } from '../words/index.ts';
import { stepElement } from './stepElement.tsx';

export interface VisitTimelineProps
  extends Omit<ComponentPropsWithoutRef<'div'>, 'children'>,
    WordSettings {
  /** The steps in the order they happen; each is a place on the page: `visit-` and its id. */
  steps: Visit['steps'];
  /** Level of every step's heading, so that it fits the page's outline. */
  headingLevel: HeadingLevel;
  /** A sentence before the steps: which visit this is, and what may differ. */
  note?: string | undefined;
  /** Sources that the steps cite. Without them no citation marks are shown. */
  sources?: readonly Source[] | undefined;
  /** `<CrisisLinks country={…} />`, shown in steps whose topic is suicide. */
  crisis?: ReactNode;
}

/**
 * A visit step by step: a list in the order things happen, each with its phase in words; the line
 * beside it is decoration, and to no scale, because times of steps mean different things. Renders a
 * `<div>`.
 * @since 0.2.0
 */
export const VisitTimeline = /* @__PURE__ */ forwardRef<HTMLDivElement, VisitTimelineProps>(
  function VisitTimeline(
    { steps, headingLevel, note, sources, crisis, locale, messages, className, ...rest },
    ref,
  ) {
    const words = useWords({ locale, messages }, 'VisitTimeline');
    const own = wordsFor(words, 'visit', builtIn);
    const shared = { own, text: { sources, words }, headingLevel, crisis };
    const items = asList(steps, 'VisitTimeline steps').map((step) => stepElement(step, shared));
    return (
      <div ref={ref} {...rest} className={className ? `ek-visit ${className}` : 'ek-visit'}>
        {asText(note) &&
          createElement('p', { className: 'ek-text' }, ...inlineNodes(note, shared.text))}
        {/* Safari takes a list without markers for none. */}
        {createElement('ol', { className: 'ek-visit__steps', role: 'list' }, ...items)}
      </div>
    );
  },
);
