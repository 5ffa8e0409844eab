import { type ComponentPropsWithoutRef, createElement, forwardRef } from 'react';
import type { Source } from '../../content/index.ts';
import { warnOnce } from '../props/index.ts';
import { citationNodes } from '../text/index.ts';
import { useWords, type WordSettings } from '../words/index.ts';

export interface CiteProps
  extends Omit<ComponentPropsWithoutRef<'span'>, 'children'>,
    WordSettings {
  /** Ids of the sources that carry the claim; one named twice is marked once. */
  ids: readonly string[];
  /** The page's sources, in the order of its `SourceList`: a source keeps its number everywhere. */
  sources: readonly Source[];
}

function warnOf(ids: unknown, sources: unknown): void {
  const remedy = 'Without it no mark is shown. Pass an array.';
  if (!Array.isArray(ids)) warnOnce('Cite ids', ids, 'is not a list', remedy);
  if (!Array.isArray(sources)) warnOnce('Cite sources', sources, 'is not a list', remedy);
}

/**
 * Citation marks for a claim in your own layout: numbers that lead to the page's `SourceList`, the
 * same that `[@source-id]` in a text makes. Set it right behind the claim, without a space. Renders a
 * `<span>`.
 * @since 0.2.0
 */
export const Cite = /* @__PURE__ */ forwardRef<HTMLSpanElement, CiteProps>(function Cite(
  { ids, sources, locale, messages, className, ...rest },
  ref,
) {
  const words = useWords({ locale, messages }, 'Cite');
  warnOf(ids, sources);
  const props = { ...rest, ref, className: className ? `ek-cites ${className}` : 'ek-cites' };
  return createElement('span', props, ...citationNodes(ids, { sources, words }));
});
