import { sources as sourceWords } from '../../i18n/en-US.ts';
import { CandidacyFaq, CandidacyFaqStatic } from '../candidacy-faq/index.ts';
import { MechanismNote } from '../mechanism-note/index.ts';
import { SideEffectGroup } from '../side-effect-group/index.ts';
import { SourceList } from '../source-list/index.ts';
import { VisitTimeline } from '../visit-timeline/index.ts';
import { wordsFor } from '../words/index.ts';
import type { Inner } from './inner.ts';

// Sections of the page that are one public component each.

export const SideEffects = ({ guide, sources, words, levels, country, crisis }: Inner) => (
  <SideEffectGroup
    country={country}
    crisis={crisis}
    headingLevel={levels.part}
    sideEffects={guide.sideEffects}
    sources={sources}
    {...words}
  />
);

export const Candidacy = ({ guide, sources, words, levels, crisis, interactive }: Inner) => {
  const Questions = interactive ? CandidacyFaq : CandidacyFaqStatic;
  return (
    <Questions
      crisis={crisis}
      headingLevel={levels.part}
      questions={guide.candidacy.questions}
      sources={sources}
      {...words}
    />
  );
};

export const Visit = ({ guide, sources, words, levels, crisis }: Inner) => (
  <VisitTimeline
    crisis={crisis}
    headingLevel={levels.part}
    note={guide.visit.note}
    sources={sources}
    steps={guide.visit.steps}
    {...words}
  />
);

export const Mechanism = ({ guide, sources, words, levels }: Inner) => (
  <MechanismNote
    headingLevel={levels.part}
    known={guide.mechanism.known}
    notKnown={guide.mechanism.notKnown}
    sources={sources}
    {...words}
  />
);

export const Sources = ({ sources, words, places }: Inner) => (
  <SourceList citedBy={places} sources={sources} {...words} />
);

export const sourcesTitle = (_guide: unknown, _own: unknown, { words }: Inner): string =>
  wordsFor(words, 'sources', sourceWords).heading;
