import type { ReactNode } from 'react';
import { Heading, type HeadingLevel } from '../heading/index.ts';
import { asText } from '../props/index.ts';

interface Props {
  id: string;
  heading: string;
  level?: HeadingLevel;
  children: ReactNode;
}

/** A headed part of the page that links can lead to. No landmark: a page has few of those. */
export function Section({ id, heading, level = 2, children }: Props) {
  return (
    <section className="ek-guide__section" id={id}>
      <Heading
        owner="TreatmentGuide"
        className={`ek-guide__heading ek-guide__heading--${level}`}
        level={level}
      >
        {asText(heading)}
      </Heading>
      {children}
    </section>
  );
}
