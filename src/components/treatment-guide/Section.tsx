import type { ReactNode } from 'react';
import { type HeadingLevel, headingElement } from '../heading/index.ts';
import { asText } from '../props/index.ts';

interface Props {
  id: string;
  heading: string;
  level?: HeadingLevel;
  children: ReactNode;
}

/** A headed part of the page that links can lead to. No landmark: a page has few of those. */
export function Section({ id, heading, level = 2, children }: Props) {
  const className = `ek-guide__heading ek-guide__heading--${level}`;
  return (
    <section className="ek-guide__section" id={id}>
      {headingElement(level, 'TreatmentGuide', { className }, asText(heading))}
      {children}
    </section>
  );
}
