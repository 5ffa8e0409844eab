import { type InlineNode, parseInline } from '../inline.ts';
import { at, type Found, texts } from '../outline.ts';
import { pageEntries, pageIds, reservedIds } from '../pageIds.ts';
import type { Problem } from '../problem.ts';
import { dangling, duplicates, problem } from './kit.ts';

const linked = (nodes: readonly InlineNode[]): string[] =>
  nodes.flatMap((node) => {
    if (typeof node === 'string' || node.type === 'citation') return [];
    return [...(node.type === 'link' ? [node.href] : []), ...linked(node.children)];
  });

/** Every id on the page is there once, and every link to a place on the page finds it. */
export function checkIds(root: Found): Problem[] {
  const entries = pageEntries(root);
  const ids = entries.map((entry) => at(entry, 'id'));
  const reserved = reservedIds(root);
  const known = pageIds(root);
  const taken = ids
    .filter(({ value }) => reserved.includes(String(value)) || /^source-/.test(String(value)))
    .map((id) => problem(id, 'is an id that the page itself uses', 'Choose another id.'));
  const links = texts(root).flatMap((text) =>
    linked(parseInline(String(text.value)))
      .filter((href) => href.startsWith('#'))
      .map((href) => ({ ...text, value: href.slice(1) })),
  );
  return [
    ...duplicates(entries),
    ...taken,
    ...links.flatMap((link) => dangling(link, known, 'place on the page')),
  ];
}
