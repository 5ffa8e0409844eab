import { enUS, type Messages, type Plural } from './messages.ts';

const LETTERS: Readonly<Record<string, string>> = {
  a: 'à',
  e: 'ë',
  i: 'ï',
  o: 'ö',
  u: 'ü',
  y: 'ÿ',
  c: 'ç',
  n: 'ñ',
  A: 'Å',
  E: 'É',
  I: 'Î',
  O: 'Ø',
  U: 'Û',
};

/** Accents every letter outside `{placeholders}` and adds half the length again in one long word. */
function stretch(message: string): string {
  const accented = message.replace(/\{\w+\}|[a-zA-Z]/g, (part) =>
    part.length > 1 ? part : (LETTERS[part] ?? part),
  );
  return `[${accented} ${'ñ'.repeat(Math.ceil(message.length / 2))}]`;
}

const stretchAny = (message: string | Plural): string | Plural =>
  typeof message === 'string'
    ? stretch(message)
    : (Object.fromEntries(
        Object.entries(message).map(([form, text]) => [form, stretch(text)]),
      ) as Plural);

/** A pseudo-locale with accents and long words: what breaks here will break in translation. */
export const pseudo = Object.fromEntries(
  Object.entries(enUS).map(([name, words]) => [
    name,
    Object.fromEntries(Object.entries(words).map(([key, word]) => [key, stretchAny(word)])),
  ]),
) as unknown as Messages;
