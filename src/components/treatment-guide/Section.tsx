import type { ReactNode } from 'react';
import { type HeadingLevel, headingElement } from '../heading/index.ts';
import { asText } from '../props/index.ts';

interface Props {
  id: string;
  heading: string;
  level: HeadingLevel;
  children: ReactNode;
  /** The way back to the table of contents. */
  toContents?: ReactNode;
  /** Whether two such sections share a row where there is room. */
  half?: boolean;
}

/** A headed part of the page that links can lead to. No landmark: a page has few of those. */
export function Section({ id, heading, level, children, toContents, half }: Props) {
  const className = half ? 'ek-guide__section ek-guide__half' : 'ek-guide__section';
  const words = asText(heading);
  return (
    <section className={className} id={asText(id) || undefined}>
      {words &&
        headingElement(
          level,
          'TreatmentGuide',
          { className: 'ek-guide__heading ek-guide__heading--2' },
          words,
        )}
      {children}
      {toContents}
    </section>
  );
}
