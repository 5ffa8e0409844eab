import type { Source } from '../../content/index.ts';
import { sources as builtIn } from '../../i18n/en-US.ts';
import { asText } from '../props/index.ts';
import { sourceElementId } from '../text/index.ts';
import { type Words, wordsFor } from '../words/index.ts';

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
            {asText(publisher)}, {asText(year)}. {asText(own[kind])}.
          </span>
        </li>
      ))}
    </ol>
  );
}
