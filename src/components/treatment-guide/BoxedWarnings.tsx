import { guide as builtIn } from '../../i18n/en-US.ts';
import { BoxedWarning } from '../boxed-warning/index.ts';
import { wordsFor } from '../words/index.ts';
import type { Inner } from './inner.ts';
import { Section } from './Section.tsx';

/** A regulator's strongest warnings, before any benefit (rule FB-06). */
export function BoxedWarnings({ guide, sources, words, crisis }: Inner) {
  if (!guide.boxedWarnings?.length) return null;
  const own = wordsFor(words, 'guide', builtIn);
  return (
    <Section heading={own.boxedWarnings} id="boxed-warnings">
      {guide.boxedWarnings.map((warning) => (
        <BoxedWarning
          crisis={crisis}
          headingLevel={3}
          id={warning.id}
          key={warning.id}
          sources={sources}
          warning={warning}
          {...words}
        />
      ))}
    </Section>
  );
}
