import { guide as builtIn } from '../../i18n/en-US.ts';
import type { Messages } from '../../i18n/index.ts';
import { asOneOf, asText } from '../props/index.ts';
import { InlineText } from '../text/index.ts';
import { TimeValue } from '../time-value/index.ts';
import { wordsFor } from '../words/index.ts';
import type { Inner } from './inner.ts';

const phases = ['before', 'during', 'after'] as const;

function phaseWord(given: unknown, words: Messages['guide']): string {
  const phase = asOneOf(given, phases);
  return phase ? `${words[phase]}: ` : '';
}

/** A visit, step by step: an ordered list first, the line beside it only decoration. */
export function Visit({ guide, crisis, ...text }: Inner) {
  const own = wordsFor(text.words, 'guide', builtIn);
  const { note, steps } = guide.visit;
  return (
    <>
      {note && (
        <p className="ek-text">
          <InlineText text={note} {...text} />
        </p>
      )}
      <ol className="ek-guide__visit">
        {steps.map(({ id, phase, name, description, topic, duration }) => (
          <li className="ek-guide__step" key={id}>
            <h3 className="ek-guide__step-name">
              {phaseWord(phase, own)}
              {asText(name)}
            </h3>
            {duration && (
              <p className="ek-guide__soft">
                <TimeValue value={duration} {...text} />
              </p>
            )}
            <p className="ek-text">
              <InlineText text={description} {...text} />
            </p>
            {topic === 'suicide' && crisis}
          </li>
        ))}
      </ol>
    </>
  );
}
