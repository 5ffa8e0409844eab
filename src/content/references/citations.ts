import { citedSourceIds } from '../inline.ts';
import { at, deep, type Found, items, texts } from '../outline.ts';
import type { Problem } from '../problem.ts';
import { dangling, danglingIn, idsOf } from './kit.ts';

/** Citation marks in any text, and every `sourceIds`, lead to a source of the document. */
export function checkCitations(root: Found): Problem[] {
  const sources = idsOf(items(at(root, 'sources')));
  const marks = texts(root).flatMap((text) =>
    citedSourceIds(String(text.value)).map((id) => ({ ...text, value: id })),
  );
  return [
    ...marks.flatMap((mark) => dangling(mark, sources, 'source')),
    ...deep(root, 'sourceIds').flatMap((list) => danglingIn(list, sources, 'source')),
  ];
}
