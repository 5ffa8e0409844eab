import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { warnOnce } from '../props/index.ts';

/** Where a heading stands in the page's outline. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

export interface HeadingProps extends ComponentPropsWithoutRef<'h2'> {
  level: HeadingLevel;
  /** Component whose `headingLevel` this is, for the warning about a wrong one. */
  owner: string;
}

function settleLevel(level: unknown, owner: string): HeadingLevel {
  if (level === 1 || level === 2 || level === 3 || level === 4 || level === 5 || level === 6) {
    return level;
  }
  warnOnce(`${owner} headingLevel`, level, 'is not a heading level', 'Pass a number from 1 to 6.');
  return 2;
}

/** A heading whose level the author chooses. */
export const Heading = /* @__PURE__ */ forwardRef<HTMLHeadingElement, HeadingProps>(
  function Heading({ level, owner, ...props }, ref) {
    const Tag = `h${settleLevel(level, owner)}` as const;
    return <Tag ref={ref} {...props} />;
  },
);

/** The level below, for headings inside a headed section; the sixth is the last there is. */
export function below(level: HeadingLevel, owner: string): HeadingLevel {
  return Math.min(settleLevel(level, owner) + 1, 6) as HeadingLevel;
}
