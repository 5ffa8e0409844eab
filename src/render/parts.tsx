import { BoxedWarning } from '../components/boxed-warning/index.ts';
import { headingElement } from '../components/heading/index.ts';
import { asText } from '../components/props/index.ts';
import { SourceList } from '../components/source-list/index.ts';
import { wordsFor } from '../components/words/index.ts';
import type { CitingPlace } from '../content/index.ts';
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

/** What this widget cites, and nothing else. */
export function Sources({
  headingLevel,
  sources,
  words,
  citedBy,
}: Inner & { citedBy?: readonly CitingPlace[] }) {
  if (sources.length === 0) return null;
  return (
    <section>
      <Heading level={headingLevel} words={wordsFor(words, 'sources', builtIn).heading} />
      <SourceList citedBy={citedBy} sources={sources} {...words} />
    </section>
  );
}
