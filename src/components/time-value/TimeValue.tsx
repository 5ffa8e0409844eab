import type {
  Duration,
  NotEstablished as NotEstablishedValue,
  Source,
} from '../../content/index.ts';
import { duration as builtIn } from '../../i18n/en-US.ts';
import { formatDuration } from '../../i18n/index.ts';
import { warnOnce } from '../props/index.ts';
import { Citations, InlineText } from '../text/index.ts';
import { type Words, wordsFor } from '../words/index.ts';

interface Shared {
  sources: readonly Source[] | undefined;
  words: Words;
}

/** "Nobody knows", in the author's words or the standard ones: a value, never a blank. */
export function NotEstablished({ value, ...inner }: Shared & { value: NotEstablishedValue }) {
  const own = wordsFor(inner.words, 'duration', builtIn);
  return (
    <span className="ek-unknown">
      <InlineText text={value?.text ?? own.notEstablished} {...inner} />
    </span>
  );
}

const isTime = ({ from, to, unit }: Duration): boolean =>
  Number.isFinite(from) && (to === undefined || Number.isFinite(to)) && typeof unit === 'string';

/** Wrong data says that it is wrong, never that nobody knows. */
function Unreadable({ value, words }: Shared & { value: Duration }) {
  const remedy = 'Write "from" as a number and "unit" as a unit of time.';
  warnOnce('A duration', value, 'is not a length of time', remedy);
  return <span className="ek-unknown">{wordsFor(words, 'duration', builtIn).unreadable}</span>;
}

/** A length of time in words, with its note and sources. */
export function TimeValue({ value, ...inner }: Shared & { value: Duration | NotEstablishedValue }) {
  if (value?.type === 'duration' && !isTime(value)) return <Unreadable value={value} {...inner} />;
  if (value?.type !== 'duration') return <NotEstablished value={value} {...inner} />;
  const text = formatDuration(
    value,
    wordsFor(inner.words, 'duration', builtIn),
    inner.words.locale,
  );
  return (
    <>
      {text.charAt(0).toLocaleUpperCase(inner.words.locale) + text.slice(1)}
      {value.note && (
        <>
          {' '}
          <InlineText text={value.note} {...inner} />
        </>
      )}
      <Citations ids={value.sourceIds} {...inner} />
    </>
  );
}
