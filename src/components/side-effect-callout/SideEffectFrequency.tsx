import type { SideEffect, Source } from '../../content/index.ts';
import { sideEffect as builtIn } from '../../i18n/en-US.ts';
import { Frequency } from '../frequency/index.ts';
import { InlineText } from '../text/index.ts';
import { type Words, wordsFor } from '../words/index.ts';

interface Props {
  frequency: SideEffect['frequency'];
  sources: readonly Source[] | undefined;
  words: Words;
}

/** How often it happens, or in words that this is not established. */
export function SideEffectFrequency({ frequency, sources, words }: Props) {
  if (!frequency) return null;
  if (frequency.type === 'frequency') {
    return <Frequency picture sources={sources} statistic={frequency} {...words} />;
  }
  const own = wordsFor(words, 'sideEffect', builtIn);
  return (
    <p className="ek-text ek-unknown">
      <InlineText sources={sources} text={frequency.text ?? own.unknownFrequency} words={words} />
    </p>
  );
}
