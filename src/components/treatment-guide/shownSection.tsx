import { Fragment, type ReactElement } from 'react';
import { guideSections } from '../../content/index.ts';
import { asText } from '../props/index.ts';
import { builtIn, type Entry } from './builtIn.tsx';
import type { ChosenSection } from './chosenSections.ts';
import type { Inner } from './inner.ts';
import { Section } from './Section.tsx';

/** The id of a section with content of one's own: that of the section it replaces, or a new one. */
const ownId = ({ name, own }: ChosenSection): string =>
  (name && guideSections[name]) ?? asText(own?.id);

/** The lines of a section in the table of contents. */
export function entriesOf(section: ChosenSection, inner: Inner): readonly Entry[] {
  const { name, own } = section;
  if (own) return [{ id: ownId(section), title: asText(own.title) }];
  return name ? builtIn[name].entries(inner) : [];
}

/** A section as the page shows it. */
export function shownSection(section: ChosenSection, inner: Inner): ReactElement | null {
  const { name, own } = section;
  if (!own) return name ? <Fragment key={name}>{builtIn[name].render(inner)}</Fragment> : null;
  const id = ownId(section);
  return (
    <Section heading={asText(own.title)} id={id} key={id} level={inner.levels.section}>
      {own.content}
    </Section>
  );
}
