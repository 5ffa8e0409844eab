import type { ReactElement } from 'react';
import type { Source } from '../../content/index.ts';
import { sources as builtIn } from '../../i18n/en-US.ts';
import { fill, formatNumber, remember } from '../../i18n/index.ts';
import { wordsFor } from '../words/index.ts';
import type { TextContext } from './context.ts';
import { markHref, sourceNumber } from './sourceLinks.ts';

/** The marks of a list of sources. A page cites each many times, so each mark is made once. */
const marksOf = (sources: readonly Source[]) =>
  remember((message: string) =>
    remember((locale: string) =>
      remember((id: string): ReactElement | undefined => {
        const number = sourceNumber(id, sources);
        const source = number && sources[number - 1];
        if (!source) return undefined;
        const shown = formatNumber(number, locale);
        return (
          <a
            aria-label={fill(message, { number: shown })}
            className="ek-cite"
            href={markHref(source)}
          >
            <sup>{shown}</sup>
          </a>
        );
      }),
    ),
  );

const known = /* @__PURE__ */ new WeakMap<readonly Source[], ReturnType<typeof marksOf>>();

function marksFor(sources: readonly Source[]): ReturnType<typeof marksOf> {
  const found = known.get(sources) ?? marksOf(sources);
  known.set(sources, found);
  return found;
}

/** Citation marks that lead to the page's source list. Marks without a source are left out. */
export function citationNodes(
  ids: readonly string[] | undefined,
  { sources, words }: TextContext,
): readonly ReactElement[] {
  if (!Array.isArray(sources) || !Array.isArray(ids)) return [];
  const { mark } = wordsFor(words, 'sources', builtIn);
  const marks = marksFor(sources)(mark)(words.locale);
  return ids
    .filter((id, index) => typeof id === 'string' && ids.indexOf(id) === index)
    .map(marks)
    .filter((found) => found !== undefined);
}
