import type { ReactElement, ReactNode } from 'react';
import { type GuideSectionName, guideSections } from '../../content/index.ts';
import type { WholeGuide } from '../../content/schema/guide.ts';
import { guide as builtInWords } from '../../i18n/en-US.ts';
import type { Messages } from '../../i18n/index.ts';
import { wordsFor } from '../words/index.ts';
import { Benefits } from './Benefits.tsx';
import { BoxedWarnings } from './BoxedWarnings.tsx';
import { Comparison } from './Comparison.tsx';
import { Candidacy, Mechanism, SideEffects, Sources, sourcesTitle, Visit } from './furniture.tsx';
import type { Inner } from './inner.ts';
import { Overview } from './Overview.tsx';
import { Routes } from './Routes.tsx';
import { Section } from './Section.tsx';
import { Unknowns } from './Unknowns.tsx';

/** A line of the table of contents. */
export interface Entry {
  id: string;
  title: string;
}

interface BuiltIn {
  /** Whether the document has anything for it. */
  filled(guide: WholeGuide): boolean;
  entries(inner: Inner): readonly Entry[];
  render(inner: Inner): ReactElement;
}

type Title = (guide: WholeGuide, own: Messages['guide'], inner: Inner) => string;

const any = (...lists: readonly unknown[]): boolean =>
  lists.some((list) => Array.isArray(list) && list.length > 0);

/** A section with one heading, and one line in the table of contents. */
function headed(
  name: Exclude<GuideSectionName, 'overview'>,
  filled: BuiltIn['filled'],
  titleOf: Title,
  Body: (inner: Inner) => ReactNode,
): BuiltIn {
  const id = guideSections[name];
  const title = (inner: Inner) =>
    titleOf(inner.guide, wordsFor(inner.words, 'guide', builtInWords), inner);
  return {
    filled,
    entries: (inner) => [{ id, title: title(inner) }],
    render: (inner) => (
      <Section
        half={name === 'candidacy' || name === 'visit'}
        heading={title(inner)}
        id={id}
        level={inner.levels.section}
        toContents={inner.toContents}
      >
        <Body {...inner} />
      </Section>
    ),
  };
}

/** What each section of the guide has, is called and shows. */
export const builtIn: Readonly<Record<GuideSectionName, BuiltIn>> = {
  overview: {
    filled: ({ overview }) => any(overview),
    entries: ({ guide }) => guide.overview,
    render: (inner) => <Overview {...inner} />,
  },
  routes: headed(
    'routes',
    ({ routes }) => any(routes),
    (_guide, own) => own.routes,
    Routes,
  ),
  boxedWarnings: headed(
    'boxedWarnings',
    ({ boxedWarnings }) => any(boxedWarnings),
    (_guide, own) => own.boxedWarnings,
    BoxedWarnings,
  ),
  comparison: {
    filled: ({ comparison }) => any(comparison.groups),
    entries: ({ guide }) => [{ id: guideSections.comparison, title: guide.comparison.title }],
    render: (inner) => <Comparison {...inner} />,
  },
  benefits: headed(
    'benefits',
    ({ benefits, factBoxes }) => any(benefits, factBoxes),
    (_guide, own) => own.benefits,
    Benefits,
  ),
  sideEffects: headed(
    'sideEffects',
    ({ sideEffects }) => any(sideEffects),
    (_guide, own) => own.sideEffects,
    SideEffects,
  ),
  candidacy: headed(
    'candidacy',
    ({ candidacy }) => any(candidacy.questions),
    ({ candidacy }) => candidacy.title,
    Candidacy,
  ),
  visit: headed(
    'visit',
    ({ visit }) => any(visit.steps),
    ({ visit }) => visit.title,
    Visit,
  ),
  mechanism: headed(
    'mechanism',
    ({ mechanism }) => any(mechanism.known, mechanism.notKnown),
    ({ mechanism }) => mechanism.title,
    Mechanism,
  ),
  unknowns: headed(
    'unknowns',
    ({ unknowns }) => any(unknowns.points),
    ({ unknowns }) => unknowns.title,
    Unknowns,
  ),
  sources: headed('sources', ({ sources }) => any(sources), sourcesTitle, Sources),
};
