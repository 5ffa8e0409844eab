import type { Check } from '../types.ts';
import { axe } from './axe.ts';
import { closedInTree } from './closed-in-tree.ts';
import { dark } from './dark.ts';
import { findInPage } from './find-in-page.ts';
import { focusInSight } from './focus-in-sight.ts';
import { forcedColours } from './forced-colours.ts';
import { hashLinks } from './hash-links.ts';
import { keyboardWalk } from './keyboard-walk.ts';
import { lessMotion } from './less-motion.ts';
import { longWords } from './long-words.ts';
import { moreContrast } from './more-contrast.ts';
import { motion } from './motion.ts';
import { pastedWidgets } from './pasted-widgets.ts';
import { print } from './print.ts';
import { questionsByKey } from './questions-by-key.ts';
import { questionsTree } from './questions-tree.ts';
import { rightToLeft } from './right-to-left.ts';
import { secondOpinion } from './second-opinion.ts';
import { tableTree } from './table-tree.ts';
import { targetSize } from './target-size.ts';
import { textSpacing } from './text-spacing.ts';
import { widths } from './widths.ts';
import { zoom } from './zoom.ts';

/** Everything that can be checked of a page, in the order of the report. */
export const checks: readonly Check[] = [
  axe,
  secondOpinion,
  keyboardWalk,
  focusInSight,
  questionsByKey,
  tableTree,
  questionsTree,
  closedInTree,
  widths,
  zoom,
  targetSize,
  rightToLeft,
  hashLinks,
  findInPage,
  pastedWidgets,
  textSpacing,
  longWords,
  print,
  forcedColours,
  moreContrast,
  motion,
  lessMotion,
  dark,
];
