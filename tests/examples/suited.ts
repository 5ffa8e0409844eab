import { QUIET } from '../../scripts/engines/look-through.mjs';
import type { ExamplePage } from './list.ts';

const EVERY = [
  'axe',
  'second opinion',
  'keyboard walk',
  'widths 320 to 1920 px',
  'zoom 400 %',
  'target size',
  'text spacing',
  'print',
];

const QUESTIONS = [
  'questions by key',
  'questions in the tree',
  'links into closed answers',
  'find in page',
];

/**
 * The checks of "npm run test:engines" that suit a page: those in which its own markup, styles or
 * framework could come between. Colours and motion are the same wherever our stylesheet is.
 */
export const suited = ({ questions, table }: ExamplePage): string[] => [
  ...EVERY,
  ...(questions ? QUESTIONS : []),
  ...(table ? ['table in the tree'] : []),
  QUIET,
];
