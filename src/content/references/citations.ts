import { citedSourceIds } from '../inline.ts';
import { at, deep, type Found, items, texts } from '../outline.ts';
import type { Problem } from '../problem.ts';
import { dangling, danglingIn, idsOf, problem } from './kit.ts';

/** Citation marks in any text, and every `sourceIds`, lead to a source of the document. */
export function checkCitations(root: Found): Problem[] {
  const sources = idsOf(items(at(root, 'sources')));
  const marks = texts(root).flatMap((text) =>
    citedSourceIds(String(text.value)).map((id) => ({ ...text, value: id })),
  );
  const lists = deep(root, 'sourceIds');
  const cited = [...marks, ...lists.flatMap(items)].map(({ value }) => value);
  return [
    ...marks.flatMap((mark) => dangling(mark, sources, 'source')),
    ...lists.flatMap((list) => danglingIn(list, sources, 'source')),
    ...items(at(root, 'sources'))
      .map((source) => at(source, 'id'))
      .filter(({ value }) => typeof value === 'string' && !cited.includes(value))
      .map((id) =>
        problem(id, 'is never cited', 'Cite it where it carries a claim, or remove it.'),
      ),
  ];
}
