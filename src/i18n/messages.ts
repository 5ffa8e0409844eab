import * as enUSWords from './en-US.ts';

/** Forms of one message by number, chosen by the language's own plural rules. */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

type Widen<Words> = {
  [Key in keyof Words]: Words[Key] extends string ? string : Plural;
};

/** Every built-in word, by component. */
export type Messages = { [Name in keyof typeof enUSWords]: Widen<(typeof enUSWords)[Name]> };

/** Some words, for a page or a component that replaces only these. */
export type PartialMessages = { [Name in keyof Messages]?: Partial<Messages[Name]> };

/** American English, the catalogue every component falls back to. */
export const enUS: Messages = { ...enUSWords };

/** Whether a word can stand where this built-in one does: a text for a text, forms for forms. */
function fits(word: unknown, builtIn: unknown): boolean {
  if (typeof builtIn === 'string') return typeof word === 'string';
  if (typeof word !== 'object' || word === null || !('other' in word)) return false;
  return Object.values(word).every((form) => typeof form === 'string');
}

/** One component's words with a page's own laid over them; what is no word leaves the built-in one. */
export function layOver<Words extends object>(builtIn: Words, own: unknown): Words {
  if (typeof own !== 'object' || own === null) return builtIn;
  const usable = Object.entries(own).filter(([key, word]) =>
    fits(word, builtIn[key as keyof Words]),
  );
  return { ...builtIn, ...Object.fromEntries(usable) };
}

/** Lays some words over a whole catalogue. */
export function extendMessages(base: Messages, words: PartialMessages): Messages {
  const names = Object.keys(base) as (keyof Messages)[];
  return Object.fromEntries(
    names.map((name) => [name, layOver(base[name], words?.[name])]),
  ) as unknown as Messages;
}
