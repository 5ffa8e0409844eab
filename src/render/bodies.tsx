import { CandidacyFaqStatic } from '../components/candidacy-faq/index.ts';
import { CrisisBanner } from '../components/crisis-banner/index.ts';
import { below } from '../components/heading/index.ts';
import { SideEffectGroup } from '../components/side-effect-group/index.ts';
import { TreatmentComparison } from '../components/treatment-comparison/index.ts';
import { TreatmentGuide } from '../components/treatment-guide/index.ts';
import { wordsFor } from '../components/words/index.ts';
import { citingRows } from '../content/index.ts';
import { guide as builtIn } from '../i18n/en-US.ts';
import type { Inner } from './inner.ts';
import { BoxedWarnings, Heading, Sources } from './parts.tsx';

/** Begins the ids of the table's rows. */
const TABLE = 'table';

/** The table, with the warnings that it links to before it. */
export function Comparison(inner: Inner) {
  const { guide, words, sources, crisis, headingLevel, styled } = inner;
  const { title, note, groups } = guide.comparison;
  return (
    <>
      <BoxedWarnings {...inner} />
      <TreatmentComparison
        caption={title}
        controls={styled}
        crisis={guide.routes.some(({ topic }) => topic === 'suicide') ? crisis : undefined}
        groups={groups}
        headingLevel={headingLevel}
        id={TABLE}
        jurisdiction={guide.jurisdiction}
        note={note}
        routes={guide.routes}
        sources={sources}
        {...words}
      />
      <Sources {...inner} citedBy={citingRows(TABLE, groups, guide.routes)} />
    </>
  );
}

/** The questions on `<details>`; an answer may speak of a benefit, so the warnings come first. */
export function Questions(inner: Inner) {
  const { guide, words, sources, crisis, headingLevel } = inner;
  return (
    <>
      <BoxedWarnings {...inner} />
      <section>
        <Heading level={headingLevel} words={guide.candidacy.title} />
        <CandidacyFaqStatic
          crisis={crisis}
          headingLevel={below(headingLevel, 'renderWidget')}
          questions={guide.candidacy.questions}
          sources={sources}
          {...words}
        />
      </section>
      <Sources {...inner} />
    </>
  );
}

/** What can go wrong, the most serious first. */
export function SideEffects(inner: Inner) {
  const { guide, words, sources, crisis, country, headingLevel } = inner;
  return (
    <>
      <section>
        <Heading level={headingLevel} words={wordsFor(words, 'guide', builtIn).sideEffects} />
        <SideEffectGroup
          country={country}
          crisis={crisis}
          headingLevel={below(headingLevel, 'renderWidget')}
          sideEffects={guide.sideEffects}
          sources={sources}
          {...words}
        />
      </section>
      <Sources {...inner} />
    </>
  );
}

/** A landmark of its own, except in the `<main>` of a page that has nothing else. */
export const Crisis = ({ guide, words, country, override, alone }: Inner) => (
  <CrisisBanner
    country={country}
    override={override}
    role={alone ? 'region' : undefined}
    wording={guide.crisis.wording}
    {...words}
  />
);

/** The whole page. */
export const Guide = ({ guide, words, country, override, styled }: Inner) => (
  <TreatmentGuide
    controls={styled}
    country={country}
    guide={guide}
    interactive={false}
    messages={words.messages}
    override={override}
  />
);
