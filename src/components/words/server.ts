import { cache } from 'react';
import type { WordSettings } from './context.ts';

// Server components have no context. React's cache lives as long as one request.
const requestSettings = cache((): { current: WordSettings } => ({ current: {} }));

/** The page's settings, kept for this request by `EvenkeelProvider`. */
export function usePageSettings(): WordSettings {
  return requestSettings().current;
}

export function keepPageSettings(settings: WordSettings): void {
  requestSettings().current = settings;
}
