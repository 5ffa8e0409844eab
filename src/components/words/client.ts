import { useContext } from 'react';
import { type WordSettings, WordsContext } from './context.ts';

/** The page's settings, from the nearest provider. */
export function usePageSettings(): WordSettings {
  return useContext(WordsContext);
}

/** Browsers and server rendering read the context; there is nothing to keep. */
export function keepPageSettings(_settings: WordSettings): void {}
