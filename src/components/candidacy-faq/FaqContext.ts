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
  /** Brings back what a search has taken out of sight; the search, where there is one, sets it. */
  unfilter: { current: () => void };
  /** Whether the answers had shown themselves before script came; unknown until the first looks. */
  late: { current: boolean | undefined };
}

const nothing = () => {};

export const FaqContext = createContext<FaqContextValue>({
  openSet: createOpenSet([]),
  request: nothing,
  change: nothing,
  unfilter: { current: nothing },
  late: { current: false },
});

/** What a question and an answer know of the item around them. */
export interface FaqItemContextValue {
  id: string;
  open: boolean;
  /** Ids of the two elements: the question names its answer, and a copied link its question. */
  questionId?: string;
  answerId?: string;
}

export const FaqItemContext = createContext<FaqItemContextValue>({ id: '', open: false });
