import type { Duration, NotEstablished, SideEffect, Source } from '../../content/index.ts';
import { sideEffect as builtIn } from '../../i18n/en-US.ts';
import { TimeValue } from '../time-value/index.ts';
import { type Words, wordsFor } from '../words/index.ts';

interface Props {
  onset: SideEffect['onset'];
  duration: SideEffect['duration'];
  sources: readonly Source[] | undefined;
  words: Words;
}

/** When it starts and how long it lasts, as far as anybody knows. */
export function Timing({ onset, duration, ...inner }: Props) {
  const own = wordsFor(inner.words, 'sideEffect', builtIn);
  const rows: [string, Duration | NotEstablished | undefined][] = [
    [own.onset, onset],
    [own.duration, duration],
  ];
  const known = rows.filter(([, value]) => value !== undefined);
  if (known.length === 0) return null;
  return (
    <dl className="ek-callout__timing">
      {known.map(([label, value]) => (
        <div className="ek-callout__time" key={label}>
          <dt className="ek-callout__label">{label}</dt>
          <dd className="ek-callout__value">{value && <TimeValue value={value} {...inner} />}</dd>
        </div>
      ))}
    </dl>
  );
}
