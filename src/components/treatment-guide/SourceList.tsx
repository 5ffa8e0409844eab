import { type Source, sourceKinds } from '../../content/index.ts';
import { sources as builtIn } from '../../i18n/en-US.ts';
import type { Messages } from '../../i18n/index.ts';
import { asOneOf, asText } from '../props/index.ts';
import { sourceElementId } from '../text/index.ts';
import { type Words, wordsFor } from '../words/index.ts';

function kindWord(given: unknown, words: Messages['sources']): string {
  return words[asOneOf(given, sourceKinds) ?? 'other'];
}

/** The page's sources, numbered as the citation marks number them. */
export function SourceList({ sources, words }: { sources: readonly Source[]; words: Words }) {
  const own = wordsFor(words, 'sources', builtIn);
  return (
    <ol className="ek-sources">
      {sources.map(({ id, title, publisher, year, kind, url }) => (
        <li className="ek-sources__entry" id={sourceElementId(id)} key={id}>
          {url ? (
            <a className="ek-link" href={url} referrerPolicy="no-referrer" rel="noreferrer">
              {asText(title)}
            </a>
          ) : (
            asText(title)
          )}
          {'. '}
          <span className="ek-sources__detail">
            {asText(publisher)}, {asText(year)}. {kindWord(kind, own)}.
          </span>
        </li>
      ))}
    </ol>
  );
}
