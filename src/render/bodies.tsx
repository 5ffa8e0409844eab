import { CandidacyFaqStatic } from '../components/candidacy-faq/index.ts';
import { CrisisBanner } from '../components/crisis-banner/index.ts';
import { below } from '../components/heading/index.ts';
import { warnOnce } from '../components/props/index.ts';
import { SideEffectGroup } from '../components/side-effect-group/index.ts';
import { TreatmentComparison } from '../components/treatment-comparison/index.ts';
import { TreatmentGuide } from '../components/treatment-guide/index.ts';
import { wordsFor } from '../components/words/index.ts';
import { guideSections } from '../content/index.ts';
import type { WholeGuide } from '../content/schema/guide.ts';
import { guide as builtIn } from '../i18n/en-US.ts';
import type { Inner } from './inner.ts';
import { BoxedWarnings, Heading, Sources } from './parts.tsx';

// Ids are those of the same parts in `TreatmentGuide`, so that a link to one leads to the other.

/** Whether the document leaves out what a widget shows: then there is nothing to show. */
function isMissing(part: keyof WholeGuide, entries: readonly unknown[]): boolean {
  if (entries.length > 0) return false;
  const remedy = `Add "${part}" to the document, or choose another widget.`;
  warnOnce(`renderWidget guide.${part}`, undefined, 'is missing, so the widget is empty', remedy);
  return true;
}

/** The table, with the warnings that it links to before it. */
export function Comparison(inner: Inner) {
  const { guide, words, sources, crisis, headingLevel, styled } = inner;
  const { title, note, groups } = guide.comparison;
  if (isMissing('comparison', groups)) return null;
  return (
    <>
      <BoxedWarnings {...inner} />
      <TreatmentComparison
        caption={title}
        controls={styled}
        crisis={guide.routes.some(({ topic }) => topic === 'suicide') ? crisis : undefined}
        groups={groups}
        headingLevel={headingLevel}
        id={guideSections.comparison}
        jurisdiction={guide.jurisdiction}
        note={note}
        routes={guide.routes}
        sources={sources}
        {...words}
      />
      <Sources {...inner} shown={['boxedWarnings', 'comparison']} />
    </>
  );
}

/** The questions on `<details>`; an answer may speak of a benefit, so the warnings come first. */
export function Questions(inner: Inner) {
  const { guide, words, sources, crisis, headingLevel } = inner;
  if (isMissing('candidacy', guide.candidacy.questions)) return null;
  return (
    <>
      <BoxedWarnings {...inner} />
      <section id={guideSections.candidacy}>
        <Heading level={headingLevel} words={guide.candidacy.title} />
        <CandidacyFaqStatic
          crisis={crisis}
          headingLevel={below(headingLevel, 'renderWidget')}
          questions={guide.candidacy.questions}
          sources={sources}
          {...words}
        />
      </section>
      <Sources {...inner} shown={['boxedWarnings', 'candidacy']} />
    </>
  );
}

/** What can go wrong, the most serious first. */
export function SideEffects(inner: Inner) {
  const { guide, words, sources, crisis, country, headingLevel } = inner;
  return (
    <>
      <section id={guideSections.sideEffects}>
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
      <Sources {...inner} shown={['sideEffects']} />
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

/** Everything; in the page of somebody else, who has a `<main>` already. */
export const Guide = ({ guide, words, country, override, styled, headingLevel, alone }: Inner) => (
  <TreatmentGuide
    controls={styled}
    country={country}
    guide={guide}
    headingLevel={headingLevel}
    interactive={false}
    main={alone}
    messages={words.messages}
    override={override}
  />
);
