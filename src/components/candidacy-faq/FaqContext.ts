import { createContext } from 'react';
import { createOpenSet, type OpenSet } from './openSet.ts';

/** Why the open answers changed. */
export type FaqChangeReason = 'question-press' | 'find-in-page' | 'hash' | 'open-all' | 'close-all';

/** What happened, beside the new value. */
export interface FaqChangeDetails {
  reason: FaqChangeReason;
  /** The browser's event; `undefined` for a hash that was there when the page loaded. */
  event: Event | undefined;
}

export interface FaqContextValue {
  openSet: OpenSet;
  /** Asks to open or close one item. */
  request(id: string, open: boolean, details: FaqChangeDetails): void;
  /** Asks to replace the whole set of open items. */
  change(ids: string[], details: FaqChangeDetails): void;
}

export const FaqContext = createContext<FaqContextValue>({
  openSet: createOpenSet([]),
  request: () => {},
  change: () => {},
});

/** The id of the item around a question or an answer. */
export const FaqItemContext = createContext<{ id: string; open: boolean }>({ id: '', open: false });
