import type { Source } from '../../content/index.ts';
import { sources as builtIn } from '../../i18n/en-US.ts';
import { fill, formatNumber } from '../../i18n/index.ts';
import { asTexts } from '../props/index.ts';
import { type Words, wordsFor } from '../words/index.ts';
import { sourceElementId, sourceNumber } from './sourceLinks.ts';

export interface CitationsProps {
  ids: readonly string[] | undefined;
  sources: readonly Source[] | undefined;
  words: Words;
}

/** Citation marks that lead to the page's source list. Marks without a source are left out. */
export function Citations({ ids, sources, words }: CitationsProps) {
  if (!sources) return null;
  const { mark } = wordsFor(words, 'sources', builtIn);
  return [...new Set(asTexts(ids))].map((id) => {
    const number = sourceNumber(id, sources);
    if (number === undefined) return null;
    const shown = formatNumber(number, words.locale);
    return (
      <sup className="ek-cite" key={id}>
        <a
          aria-label={fill(mark, { number: shown })}
          className="ek-cite__link"
          href={`#${sourceElementId(id)}`}
        >
          {shown}
        </a>
      </sup>
    );
  });
}
