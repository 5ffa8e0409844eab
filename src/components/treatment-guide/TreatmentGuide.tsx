import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { citingRows, type GuideDocument } from '../../content/index.ts';
import type { CrisisCountry, CrisisOverride } from '../../crisis-lines/index.ts';
import { guide as builtIn, sources as sourceWords } from '../../i18n/en-US.ts';
import { CandidacyFaq, CandidacyFaqStatic } from '../candidacy-faq/index.ts';
import { CrisisBanner } from '../crisis-banner/index.ts';
import { CrisisLinks } from '../crisis-links/index.ts';
import { asText } from '../props/index.ts';
import { SideEffectGroup } from '../side-effect-group/index.ts';
import { SourceList } from '../source-list/index.ts';
import { blockNodes, fragment } from '../text/index.ts';
import { TreatmentComparison } from '../treatment-comparison/index.ts';
import { useWords, type WordSettings, wordsFor } from '../words/index.ts';
import { Benefits } from './Benefits.tsx';
import { BoxedWarnings } from './BoxedWarnings.tsx';
import { Contents } from './Contents.tsx';
import { crisisCountry } from './crisisCountry.ts';
import { GuideHeader } from './GuideHeader.tsx';
import { Mechanism } from './Mechanism.tsx';
import { Routes } from './Routes.tsx';
import { Section } from './Section.tsx';
import { Unknowns } from './Unknowns.tsx';
import { usableGuide } from './usableGuide.ts';
import { Visit } from './Visit.tsx';

export interface TreatmentGuideProps
  extends Omit<ComponentPropsWithoutRef<'div'>, 'children'>,
    Pick<WordSettings, 'messages'> {
  /** The document, as `parseGuide` returns it; its own `locale` is the page's language. */
  guide: GuideDocument;
  /**
   * Crisis lines of the readers' country, from `evenkeel/crisis-lines`: the country that the
   * document's `crisis.country` names.
   */
  country?: CrisisCountry | undefined;
  /**
   * Crisis lines of your own in place of those of `country`, everywhere on the page.
   * @since 0.2.0
   */
  override?: CrisisOverride | undefined;
  /**
   * Whether script comes after the HTML. `false` is for static HTML: the questions are
   * `CandidacyFaqStatic`, so that no button is dead.
   * @default true
   * @since 0.2.0
   */
  interactive?: boolean | undefined;
  /**
   * Whether the reader can choose what the comparison shows, which the stylesheet does.
   * @default true
   * @since 0.2.0
   */
  controls?: boolean | undefined;
}

/**
 * A whole page from one content document: crisis support, title, review, and every section with
 * its sources. Renders a `<div>` with the page's `<main>` in it.
 * @since 0.1.0
 */
export const TreatmentGuide = /* @__PURE__ */ forwardRef<HTMLDivElement, TreatmentGuideProps>(
  function TreatmentGuide(
    {
      guide: given,
      country: givenCountry,
      override,
      interactive = true,
      controls,
      messages,
      className,
      ...rest
    },
    ref,
  ) {
    const guide = usableGuide(given);
    const country = crisisCountry(guide, givenCountry);
    const words = useWords(
      { locale: asText(guide.locale) || undefined, messages },
      'TreatmentGuide',
    );
    const own = wordsFor(words, 'guide', builtIn);
    const { sources } = guide;
    const crisis = <CrisisLinks country={country} override={override} {...words} />;
    const inner = { guide, sources, words, crisis };
    const settings = { ...words, sources };
    const Questions = interactive ? CandidacyFaq : CandidacyFaqStatic;
    return (
      <div
        lang={asText(guide.locale) || undefined}
        ref={ref}
        {...rest}
        className={className ? `ek-guide ek-surface ${className}` : 'ek-guide ek-surface'}
      >
        <CrisisBanner
          country={country}
          override={override}
          wording={guide.crisis.wording}
          {...words}
        />
        <main className="ek-guide__main">
          <GuideHeader {...inner} />
          <Contents {...inner} />
          <div className="ek-guide__overview">
            {guide.overview.map(({ id, title, topic, body }) => (
              <Section heading={title} id={id} key={id}>
                {fragment(blockNodes(body, { sources, words }))}
                {topic === 'suicide' && crisis}
              </Section>
            ))}
          </div>
          <Section heading={own.routes} id="routes">
            <Routes {...inner} />
          </Section>
          <BoxedWarnings {...inner} />
          <TreatmentComparison
            caption={guide.comparison.title}
            controls={controls}
            crisis={guide.routes.some(({ topic }) => topic === 'suicide') ? crisis : undefined}
            groups={guide.comparison.groups}
            headingLevel={2}
            id="comparison"
            jurisdiction={guide.jurisdiction}
            note={guide.comparison.note}
            routes={guide.routes}
            {...settings}
          />
          <Benefits {...inner} />
          <Section heading={own.sideEffects} id="side-effects">
            <SideEffectGroup
              country={country}
              crisis={crisis}
              headingLevel={3}
              sideEffects={guide.sideEffects}
              {...settings}
            />
          </Section>
          <div className="ek-guide__pair">
            <Section heading={guide.candidacy.title} id="candidacy">
              <Questions
                crisis={crisis}
                headingLevel={3}
                questions={guide.candidacy.questions}
                {...settings}
              />
            </Section>
            <Section heading={guide.visit.title} id="visit">
              <Visit {...inner} />
            </Section>
          </div>
          <Mechanism {...inner} />
          <Unknowns {...inner} />
          <Section heading={wordsFor(words, 'sources', sourceWords).heading} id="sources">
            <SourceList
              citedBy={citingRows('comparison', guide.comparison.groups, guide.routes)}
              sources={sources}
              {...words}
            />
          </Section>
        </main>
      </div>
    );
  },
);
