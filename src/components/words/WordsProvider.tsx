'use client';
import { type ReactNode, useContext, useMemo } from 'react';
import { type WordSettings, WordsContext } from './context.ts';

/** The half of the provider that client components read. */
export function WordsProvider({
  locale,
  messages,
  children,
}: WordSettings & { children?: ReactNode }) {
  const outer = useContext(WordsContext);
  const settings = useMemo(
    () => ({ locale: locale ?? outer.locale, messages: messages ?? outer.messages }),
    [locale, messages, outer],
  );
  return <WordsContext.Provider value={settings}>{children}</WordsContext.Provider>;
}
