import { guide as builtIn } from '../../i18n/en-US.ts';
import { asText } from '../props/index.ts';
import { type Words, wordsFor } from '../words/index.ts';
import type { Entry } from './builtIn.tsx';

/** Links to every section that is on the page, in its order. */
export function Contents({ entries, words }: { entries: readonly Entry[]; words: Words }) {
  const own = wordsFor(words, 'guide', builtIn);
  const named = entries.filter(({ id, title }) => asText(id) && asText(title));
  if (named.length === 0) return null;
  return (
    <nav aria-label={own.contents} className="ek-guide__contents">
      <p className="ek-guide__contents-title">{own.contents}</p>
      <ol className="ek-guide__contents-list">
        {named.map(({ id, title }) => (
          <li key={id}>
            <a className="ek-link" href={`#${id}`}>
              {asText(title)}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
