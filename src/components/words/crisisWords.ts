import { crisis as builtIn } from '../../i18n/en-US.ts';
import type { Messages } from '../../i18n/index.ts';
import { inDevelopment, warnOnce } from '../props/index.ts';
import { type Words, wordsFor } from './useWords.ts';

type Crisis = Messages['crisis'];

/** Places for what a reader cannot do without. */
const NEEDED = /\{(?:number|keyword|country)\}/g;

function warnOfPlaces(name: string, message: string, word: string): void {
  const lost = word.match(NEEDED)?.filter((place) => !message.includes(place)) ?? [];
  if (lost.length === 0) return;
  const why = `has no ${lost.join(' and no ')}, which is shown after it`;
  warnOnce(`messages.crisis.${name}`, message, why, `Write it where it belongs, as in “${word}”.`);
}

function usable(name: string, message: unknown, word: string): string {
  if (typeof message === 'string' && /\S/.test(message)) {
    inDevelopment(() => warnOfPlaces(name, message, word));
    return message;
  }
  if (message !== undefined) {
    const remedy = 'Write words, or leave it out.';
    warnOnce(`messages.crisis.${name}`, message, `says nothing: “${word}” is shown`, remedy);
  }
  return word;
}

/** The words about crisis lines, none of them empty: where a page has none, the built-in ones. */
export function crisisWords(words: Words): Crisis {
  const own = wordsFor(words, 'crisis', builtIn);
  if (own === builtIn) return builtIn;
  const names = Object.keys(builtIn) as (keyof Crisis)[];
  return Object.fromEntries(
    names.map((name) => [name, usable(name, own[name], builtIn[name])]),
  ) as Crisis;
}
