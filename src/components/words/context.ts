import { createContext } from 'react';
import type { PartialMessages } from '../../i18n/index.ts';

/**
 * The reader's language and the words that replace the built-in ones.
 * @since 0.1.0
 */
export interface WordSettings {
  /**
   * Language of dates, numbers and lists, BCP 47.
   * @default 'en-US'
   */
  locale?: string | undefined;
  /** Words to use instead of the built-in ones, by component: `{ faq: { openAll: '…' } }`. */
  messages?: PartialMessages | undefined;
}

export const WordsContext = createContext<WordSettings>({});
