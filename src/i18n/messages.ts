import * as enUSWords from './en-US.ts';
import { layOver } from './layOver.ts';

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

/** Lays some words over a whole catalogue. */
export function extendMessages(base: Messages, words: PartialMessages): Messages {
  const names = Object.keys(base) as (keyof Messages)[];
  return Object.fromEntries(
    names.map((name) => [name, layOver(base[name], words?.[name])]),
  ) as unknown as Messages;
}
