import { type GuideDocument, plainText } from '../../src/content/index.ts';

/** Fields of a document that a page shows word for word. */
const SHOWN = new Set([
  'answer',
  'description',
  'getHelp',
  'given',
  'known',
  'limits',
  'list',
  'name',
  'notKnown',
  'points',
  'question',
  'questions',
  'setting',
  'statement',
  'steps',
  'summary',
  'title',
  'whatToDo',
]);

/** A citation mark stands between two pieces of a text. */
const pieces = (text: string): string[] =>
  text
    .split(/\[@[^\]]*\]/)
    .map((piece) => plainText(piece).trim())
    .filter((piece) => piece.length > 1);

/** Every text of a part of a document that a page shows word for word. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return pieces(value);
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => (SHOWN.has(key) ? textsIn(part) : []));
}

/** What a reader of the whole guide must find on the page, in pieces between citation marks. */
export function shownTexts(guide: GuideDocument): string[] {
  const { title, summary, overview, routes, boxedWarnings, benefits, sideEffects } = guide;
  const { candidacy, visit, mechanism, unknowns, sources } = guide;
  const parts = [title, summary, overview, routes, boxedWarnings, benefits, sideEffects];
  return textsIn([...parts, candidacy, visit, mechanism, unknowns, sources]);
}

/** Text with each run of white space as one space, for comparing. */
export const flat = (text: string): string => text.replaceAll(/\s+/g, ' ');
