import type { ReactNode } from 'react';
import { keepPageSettings } from '#words';
import type { WordSettings } from './context.ts';
import { WordsProvider } from './WordsProvider.tsx';

export interface EvenkeelProviderProps extends WordSettings {
  children?: ReactNode;
}

/**
 * Sets language and words for every component inside it, in the browser, in server rendering and
 * in React Server Components. In server components there is no nesting: the last provider rendered
 * in a request counts, so place it in the page itself, not only in a layout that a navigation may
 * skip. A component's own `locale` and `messages` win.
 */
export function EvenkeelProvider({ locale, messages, children }: EvenkeelProviderProps) {
  keepPageSettings({ locale, messages });
  return (
    <WordsProvider locale={locale} messages={messages}>
      {children}
    </WordsProvider>
  );
}
