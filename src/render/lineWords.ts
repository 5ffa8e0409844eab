import { crisisWords, type Words } from '../components/words/index.ts';
import type { Messages } from '../i18n/index.ts';

/** What is said of a crisis line, and around the lines of a country. */
const LINE_WORDS = [
  'lead',
  'always',
  'byPhone',
  'hours',
  'everyDay',
  'clock',
  'midnight',
  'call',
  'text',
  'textKeyword',
  'chat',
  'website',
  'videophone',
  'country',
  'given',
  'countryOnly',
  'emergency',
  'emergencyFor',
  'directory',
  'elsewhere',
] as const;

/** What is said around the choice of a country. */
const CHOICE_WORDS = ['choose', 'chooseNone', 'chosen', 'suggest'] as const;

type Crisis = Messages['crisis'];

/** The words with which a script draws the lines of another country, as it finds them in the HTML. */
export type LineWords = Pick<Crisis, (typeof LINE_WORDS)[number]> &
  Partial<Pick<Crisis, (typeof CHOICE_WORDS)[number]>>;

/** Those words as JSON, for one attribute. */
export function lineWords(words: Words, choice: boolean): string {
  const all = crisisWords(words);
  const names = choice ? [...LINE_WORDS, ...CHOICE_WORDS] : LINE_WORDS;
  return JSON.stringify(Object.fromEntries(names.map((name) => [name, all[name]])));
}
