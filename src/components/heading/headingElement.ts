import {
  type ComponentPropsWithoutRef,
  createElement,
  type ReactElement,
  type ReactNode,
} from 'react';
import { warnOnce } from '../props/index.ts';

/** Where a heading stands in the page's outline. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

function settleLevel(level: unknown, owner: string): HeadingLevel {
  if (level === 1 || level === 2 || level === 3 || level === 4 || level === 5 || level === 6) {
    return level;
  }
  warnOnce(`${owner} headingLevel`, level, 'is not a heading level', 'Pass a number from 1 to 6.');
  return 2;
}

/**
 * A heading whose level the author chooses. Called, not rendered: a page has hundreds. `owner` is
 * the component whose `headingLevel` this is, for the warning about a wrong one.
 */
export const headingElement = (
  level: HeadingLevel,
  owner: string,
  props: ComponentPropsWithoutRef<'h2'>,
  ...children: ReactNode[]
): ReactElement => createElement(`h${settleLevel(level, owner)}`, props, ...children);

/** The level below, for headings inside a headed section; the sixth is the last there is. */
export function below(level: HeadingLevel, owner: string): HeadingLevel {
  return Math.min(settleLevel(level, owner) + 1, 6) as HeadingLevel;
}
