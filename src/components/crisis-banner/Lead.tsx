import type { CrisisSupport } from '../../crisis-lines/index.ts';
import { crisis as builtIn } from '../../i18n/en-US.ts';
import { fill, formatCountry } from '../../i18n/index.ts';
import { type Words, wordsFor } from '../words/index.ts';

interface Props {
  support: CrisisSupport;
  words: Words;
}

/** What the lines below are, or why there are only directories. */
export function Lead({ support, words }: Props) {
  const own = wordsFor(words, 'crisis', builtIn);
  if (!support.known) return own.unknownCountry;
  if (support.lines.length > 0) return own.lead;
  const { country, name } = support.country;
  return fill(own.countryOnly, { country: formatCountry(country, words.locale, name) });
}
