import { usePageSettings } from '#words';
import { canonicalLocale, layOver, type Messages, type PartialMessages } from '../../i18n/index.ts';
import { inDevelopment, warnOnce } from '../props/index.ts';
import type { WordSettings } from './context.ts';

/** Settled language and replaced words; handed down to parts, and as props to inner components. */
export interface Words {
  locale: string;
  messages: PartialMessages | undefined;
}

const FALLBACK = 'en-US';

function settleLocale(locale: string, owner: string): string {
  try {
    return canonicalLocale(locale) || FALLBACK;
  } catch (error) {
    // Anything else is a browser that cannot tell.
    if (!(error instanceof RangeError) && typeof locale === 'string') return locale;
    warnOnce(
      `${owner} locale`,
      locale,
      'is not a BCP 47 language tag',
      'Write a tag such as "en-US".',
    );
    return FALLBACK;
  }
}

function merge(
  page: PartialMessages | undefined,
  own: PartialMessages | undefined,
): PartialMessages | undefined {
  if (!page || !own) return own ?? page;
  const names = Object.keys({ ...page, ...own }) as (keyof PartialMessages)[];
  return Object.fromEntries(names.map((name) => [name, { ...page[name], ...own[name] }]));
}

/** Words that throw when they are read are none. */
function orElse<Value>(read: () => Value, instead: Value): Value {
  try {
    return read();
  } catch {
    return instead;
  }
}

/** The component's own settings over the page's over the built-in ones. */
export function useWords(own: WordSettings, owner: string): Words {
  const page = usePageSettings();
  return {
    locale: settleLocale(own.locale ?? page.locale ?? FALLBACK, owner),
    messages: orElse(() => merge(page.messages, own.messages), page.messages),
  };
}

function warnOfWords(name: string, given: object | undefined, laid: object): void {
  for (const [key, word] of Object.entries(given ?? {})) {
    if (word === undefined || word === laid[key as keyof typeof laid]) continue;
    const remedy = 'Write words of the same form, or leave it out.';
    warnOnce(`messages.${name}.${key}`, word, 'says nothing: the built-in words are shown', remedy);
  }
}

/** The words of one component: its built-in ones with the replaced ones laid over them. */
export function wordsFor<Name extends keyof Messages>(
  { messages }: Words,
  name: Name,
  builtIn: Messages[Name],
): Messages[Name] {
  return orElse(() => {
    const given = messages?.[name];
    const laid = layOver(builtIn, given);
    inDevelopment(() => warnOfWords(name, given, laid));
    return laid;
  }, builtIn);
}
