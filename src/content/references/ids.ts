import {
  guideSections,
  routeElementId,
  rowElementId,
  SUMMARY_ID,
  stepElementId,
} from '../guideSections.ts';
import { type InlineNode, parseInline } from '../inline.ts';
import { at, type Found, items, texts } from '../outline.ts';
import type { Problem } from '../problem.ts';
import { dangling, duplicates, idsOf, problem } from './kit.ts';

/** Ids that the page itself gives to its summary and sections. */
const RESERVED: readonly string[] = [
  SUMMARY_ID,
  ...Object.values(guideSections).filter((id) => id !== undefined),
];

/** Lists whose ids become ids of the page's HTML, where links lead. */
const PAGE_LISTS = ['overview', 'boxedWarnings', 'benefits', 'factBoxes', 'sideEffects'];

const linked = (nodes: readonly InlineNode[]): string[] =>
  nodes.flatMap((node) => {
    if (typeof node === 'string' || node.type === 'citation') return [];
    return [...(node.type === 'link' ? [node.href] : []), ...linked(node.children)];
  });

/** Ids that the page makes from those of routes, steps of the visit and rows of the comparison. */
const madeIds = (root: Found): string[] => [
  ...idsOf(items(at(root, 'routes'))).map(routeElementId),
  ...idsOf(items(at(root, 'visit', 'steps'))).map(stepElementId),
  ...items(at(root, 'comparison', 'groups'))
    .flatMap((group) => idsOf(items(at(group, 'attributes'))))
    .map((id) => rowElementId('comparison', id)),
];

/** Every id on the page is there once, and every link to a place on the page finds it. */
export function checkIds(root: Found): Problem[] {
  const entries = [
    ...PAGE_LISTS.flatMap((name) => items(at(root, name))),
    ...items(at(root, 'candidacy', 'questions')),
  ];
  const ids = entries.map((entry) => at(entry, 'id'));
  const reserved = [...RESERVED, ...madeIds(root)];
  const known = [...ids.map(({ value }) => String(value)), ...reserved];
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
