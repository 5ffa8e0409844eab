import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import {
  type CitingPlace,
  isSafeHref,
  type Source,
  sourceElementId,
  sourceKinds,
} from '../../content/index.ts';
import { sources as builtIn } from '../../i18n/en-US.ts';
import type { Messages } from '../../i18n/index.ts';
import { asList, asOneOf, asText } from '../props/index.ts';
import { PRIVATE } from '../text/index.ts';
import { useWords, type WordSettings, wordsFor } from '../words/index.ts';
import { backLinks } from './backLinks.tsx';

export interface SourceListProps
  extends Omit<ComponentPropsWithoutRef<'ol'>, 'children'>,
    WordSettings {
  /** Sources in the order they are numbered: the same list that the other components are given. */
  sources: readonly Source[];
  /**
   * Places that cite the sources, for a link back to each: what `citingPlaces` from
   * `evenkeel/content` says of a whole guide, or `citingRows` of a comparison table alone.
   * @default none
   * @since 0.2.0
   */
  citedBy?: readonly CitingPlace[] | undefined;
}

function Title({ title, url }: Source) {
  if (typeof url !== 'string' || !isSafeHref(url)) return asText(title);
  return (
    <a className="ek-link" href={url} {...PRIVATE}>
      {asText(title)}
    </a>
  );
}

/** "Publisher, year. ", as far as they are known. */
function published({ publisher, year }: Source): string {
  const known = [asText(publisher), asText(year)].filter(Boolean);
  return known.length > 0 ? `${known.join(', ')}. ` : '';
}

const kindWord = (given: unknown, words: Messages['sources']): string =>
  words[asOneOf(given, sourceKinds) ?? 'other'];

/**
 * The page's sources, where citation marks lead. Renders an `<ol>`.
 * @since 0.1.0
 */
export const SourceList = /* @__PURE__ */ forwardRef<HTMLOListElement, SourceListProps>(
  function SourceList({ sources, citedBy, locale, messages, className, ...rest }, ref) {
    const words = useWords({ locale, messages }, 'SourceList');
    const own = wordsFor(words, 'sources', builtIn);
    const places = asList(citedBy ?? [], 'SourceList citedBy');
    return (
      <ol ref={ref} {...rest} className={className ? `ek-sources ${className}` : 'ek-sources'}>
        {asList(sources, 'SourceList sources').map((source, index) => (
          <li
            className="ek-sources__entry"
            id={sourceElementId(asText(source.id))}
            key={asText(source.id)}
          >
            <Title {...source} />
            {'. '}
            <span className="ek-sources__detail">
              {published(source)}
              {kindWord(source.kind, own)}.
            </span>
            {backLinks(places, asText(source.id), index + 1, own, words.locale)}
          </li>
        ))}
      </ol>
    );
  },
);
