import { BoxedWarning } from '../components/boxed-warning/index.ts';
import { headingElement } from '../components/heading/index.ts';
import { asText } from '../components/props/index.ts';
import { SourceList } from '../components/source-list/index.ts';
import { wordsFor } from '../components/words/index.ts';
import { citingPlaces, type GuideSectionName, guideSections } from '../content/index.ts';
import { sources as builtIn } from '../i18n/en-US.ts';
import type { Inner } from './inner.ts';

/** The heading of a part that brings none itself. */
export function Heading({ level, words }: { level: Inner['headingLevel']; words: string }) {
  return headingElement(level, 'renderWidget', { className: 'ek-widget__heading' }, asText(words));
}

/** In full wherever benefits may be claimed, and before them (rules RG-03, FB-06). */
export function BoxedWarnings({ guide, headingLevel, crisis, sources, words }: Inner) {
  const shared = { crisis, headingLevel, sources, ...words };
  return guide.boxedWarnings?.map((warning) => (
    <BoxedWarning key={warning.id} warning={warning} {...shared} />
  ));
}

/** What this widget cites and nothing else, with the way back to where it does. */
export function Sources({ shown, ...inner }: Inner & { shown: readonly GuideSectionName[] }) {
  const { guide, headingLevel, sources, words } = inner;
  if (sources.length === 0) return null;
  const places = citingPlaces(guide).filter(({ section }) => section && shown.includes(section));
  return (
    <section id={guideSections.sources}>
      <Heading level={headingLevel} words={wordsFor(words, 'sources', builtIn).heading} />
      <SourceList citedBy={places} sources={sources} {...words} />
    </section>
  );
}
