import { guide as builtIn } from '../../i18n/en-US.ts';
import { fill, formatDate } from '../../i18n/index.ts';
import { asText } from '../props/index.ts';
import { Citations, Points } from '../text/index.ts';
import { wordsFor } from '../words/index.ts';
import type { Inner } from './inner.ts';
import { Section } from './Section.tsx';

/** A regulator's strongest warnings, before any benefit (rule FB-06), marked as our summary. */
export function BoxedWarnings({ guide, crisis, ...text }: Inner) {
  if (!guide.boxedWarnings?.length) return null;
  const own = wordsFor(text.words, 'guide', builtIn);
  return (
    <Section heading={own.boxedWarnings} id="boxed-warnings">
      {guide.boxedWarnings.map(({ id, product, regulator, asOf, topic, points, sourceIds }) => (
        <section className="ek-guide__boxed" id={id} key={id}>
          <h3 className="ek-guide__heading ek-guide__heading--3">
            {fill(own.boxedWarning, { product: asText(product) })}
          </h3>
          <Points points={points} {...text} />
          {topic === 'suicide' && crisis}
          <p className="ek-guide__soft">
            {fill(own.boxedWarningNote, {
              regulator: asText(regulator),
              date: formatDate(asText(asOf), text.words.locale),
            })}
            <Citations ids={sourceIds} {...text} />
          </p>
        </section>
      ))}
    </Section>
  );
}
