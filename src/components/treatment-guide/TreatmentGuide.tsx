import { type ComponentPropsWithoutRef, createElement, forwardRef } from 'react';
import { citingPlaces, type GuideDocument, type GuideSectionName } from '../../content/index.ts';
import type { CrisisCountry, CrisisOverride } from '../../crisis-lines/index.ts';
import { CrisisBanner } from '../crisis-banner/index.ts';
import { CrisisLinks } from '../crisis-links/index.ts';
import { below, type HeadingLevel } from '../heading/index.ts';
import { asText } from '../props/index.ts';
import { useWords, type WordSettings } from '../words/index.ts';
import { builtIn } from './builtIn.tsx';
import { Contents, listed, ToContents } from './Contents.tsx';
import { type ChosenSection, chosenSections } from './chosenSections.ts';
import { crisisCountry } from './crisisCountry.ts';
import { GuideHeader } from './GuideHeader.tsx';
import type { Inner, Levels } from './inner.ts';
import type { GuideOwnSection } from './ownSection.ts';
import { goneFrom, withOwnIds } from './placed.ts';
import { entriesOf, shownSection } from './shownSection.tsx';
import { usableGuide } from './usableGuide.ts';
import { withoutGone } from './withoutGone.ts';

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
   * The sections in the order you want, by name, and sections of your own. Routes, boxed warnings,
   * side effects, what nobody knows and the sources are shown even where they are not named, and
   * boxed warnings before any benefit.
   * @default all of them, in the usual order
   * @since 0.2.0
   */
  sections?: readonly (GuideSectionName | GuideOwnSection)[] | undefined;
  /**
   * Level of the title. Sections follow one below it.
   * @default 1
   * @since 0.2.0
   */
  headingLevel?: HeadingLevel | undefined;
  /**
   * Whether the page's `<main>` is in it. Take it away where your layout has one around the guide.
   * @default true
   * @since 0.2.0
   */
  main?: boolean | undefined;
  /**
   * The moment of reading. With it an overdue review is said, and which crisis line is open; without
   * it neither, because server HTML may be read at any time.
   * @since 0.2.0
   */
  now?: Date | undefined;
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

function levelsFrom(title: HeadingLevel): Levels {
  const section = below(title, 'TreatmentGuide');
  const part = below(section, 'TreatmentGuide');
  return { title, section, part, detail: below(part, 'TreatmentGuide') };
}

/** What cites sources on this page, whose sections may not be all of a guide's. */
function placesIn(guide: GuideDocument, sections: readonly ChosenSection[]) {
  const shown = sections.filter(({ own }) => own === undefined).map(({ name }) => name);
  return citingPlaces(guide).filter(({ section }) => !section || shown.includes(section));
}

/**
 * A whole page from one content document: crisis support, title, review, a table of contents, and
 * every section that the document fills, with its sources. Renders a `<div>` with the page's `<main>`
 * in it.
 * @since 0.1.0
 */
export const TreatmentGuide = /* @__PURE__ */ forwardRef<HTMLDivElement, TreatmentGuideProps>(
  function TreatmentGuide(
    {
      guide: given,
      country: givenCountry,
      override,
      sections: wanted,
      headingLevel = 1,
      main = true,
      now,
      interactive = true,
      controls,
      messages,
      className,
      ...rest
    },
    ref,
  ) {
    const whole = usableGuide(given);
    const country = crisisCountry(whole, givenCountry);
    const words = useWords(
      { locale: asText(whole.locale) || undefined, messages },
      'TreatmentGuide',
    );
    const filled = (name: GuideSectionName) => builtIn[name].filled(whole);
    const sections = withOwnIds(chosenSections(wanted, filled), whole);
    const gone = goneFrom(sections, whole, filled);
    const guide = withoutGone(whole, gone);
    const inner: Inner = {
      guide,
      sources: guide.sources,
      words,
      levels: levelsFrom(headingLevel),
      country,
      crisis: <CrisisLinks country={country} override={override} {...words} />,
      now,
      interactive,
      controls,
      places: placesIn(guide, sections),
      gone,
    };
    const entries = listed(sections.flatMap((section) => entriesOf(section, inner)));
    const toContents = entries.length > 0 && <ToContents words={words} />;
    return (
      <div
        lang={asText(guide.locale) || undefined}
        ref={ref}
        {...rest}
        className={className ? `ek-guide ek-surface ${className}` : 'ek-guide ek-surface'}
      >
        <CrisisBanner
          country={country}
          now={now}
          override={override}
          // An aside is a landmark for the top of a page; in a host's main it is a named region.
          role={main ? undefined : 'region'}
          wording={guide.crisis.wording}
          {...words}
        />
        {createElement(
          main ? 'main' : 'div',
          { className: 'ek-guide__main' },
          <GuideHeader {...inner} />,
          entries.length > 0 && <Contents entries={entries} words={words} />,
          sections.map((section) => shownSection(section, { ...inner, toContents })),
        )}
      </div>
    );
  },
);
