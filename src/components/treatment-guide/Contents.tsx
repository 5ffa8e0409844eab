import { guide as builtIn, sources as sourceWords } from '../../i18n/en-US.ts';
import { asText } from '../props/index.ts';
import { wordsFor } from '../words/index.ts';
import type { Inner } from './inner.ts';

const hasAny = (list: readonly unknown[] | undefined): boolean => (list ?? []).length > 0;

/** Links to every section, in the order of the page. */
export function Contents({ guide, words }: Inner) {
  const own = wordsFor(words, 'guide', builtIn);
  const entries: [id: string, title: string | false | undefined][] = [
    ...guide.overview.map(({ id, title }): [string, string] => [id, title]),
    ['routes', own.routes],
    ['boxed-warnings', hasAny(guide.boxedWarnings) && own.boxedWarnings],
    ['comparison', guide.comparison.title],
    ['benefits', (hasAny(guide.benefits) || hasAny(guide.factBoxes)) && own.benefits],
    ['side-effects', own.sideEffects],
    ['candidacy', guide.candidacy.title],
    ['visit', guide.visit.title],
    ['mechanism', guide.mechanism.title],
    ['unknowns', guide.unknowns.title],
    ['sources', wordsFor(words, 'sources', sourceWords).heading],
  ];
  return (
    <nav aria-label={own.contents} className="ek-guide__contents">
      <p className="ek-guide__contents-title">{own.contents}</p>
      <ol className="ek-guide__contents-list">
        {entries.map(
          ([id, title]) =>
            title && (
              <li key={id}>
                <a className="ek-link" href={`#${id}`}>
                  {asText(title)}
                </a>
              </li>
            ),
        )}
      </ol>
    </nav>
  );
}
