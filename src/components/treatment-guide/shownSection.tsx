import { Fragment, type ReactElement } from 'react';
import { builtIn, type Entry } from './builtIn.tsx';
import type { ChosenSection } from './chosenSections.ts';
import type { Inner } from './inner.ts';
import { Section } from './Section.tsx';

/** The lines of a section in the table of contents. */
export function entriesOf({ name, own }: ChosenSection, inner: Inner): readonly Entry[] {
  if (own) return [own];
  return name ? builtIn[name].entries(inner) : [];
}

/** A section as the page shows it. */
export function shownSection({ name, own }: ChosenSection, inner: Inner): ReactElement | null {
  if (!own) return name ? <Fragment key={name}>{builtIn[name].render(inner)}</Fragment> : null;
  return (
    <Section
      heading={own.title}
      id={own.id}
      key={own.id}
      level={inner.levels.section}
      toContents={inner.toContents}
    >
      {own.content}
    </Section>
  );
}
