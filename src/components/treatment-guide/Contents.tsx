import { CONTENTS_ID } from '../../content/guideSections.ts';
import { guide as builtIn } from '../../i18n/en-US.ts';
import { asText } from '../props/index.ts';
import { type Words, wordsFor } from '../words/index.ts';
import type { Entry } from './builtIn.tsx';

/** The entries that can be linked to and have a name. */
export const listed = (entries: readonly Entry[]): readonly Entry[] =>
  entries.filter(({ id, title }) => asText(id) && asText(title));

/** Links to every section that is on the page, in its order. */
export function Contents({ entries, words }: { entries: readonly Entry[]; words: Words }) {
  const own = wordsFor(words, 'guide', builtIn);
  return (
    <nav aria-label={own.contents} className="ek-guide__contents" id={CONTENTS_ID}>
      <p className="ek-guide__contents-title">{own.contents}</p>
      <ol className="ek-guide__contents-list">
        {entries.map(({ id, title }) => (
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

/** The way back from the end of a section: on a phone the page is sixty screens long. */
export function ToContents({ words }: { words: Words }) {
  return (
    <p className="ek-guide__back">
      <a className="ek-link" href={`#${CONTENTS_ID}`}>
        {wordsFor(words, 'guide', builtIn).toContents}
      </a>
    </p>
  );
}
