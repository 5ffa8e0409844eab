export type { WordSettings } from './context.ts';
export { EvenkeelProvider, type EvenkeelProviderProps } from './EvenkeelProvider.tsx';
export { useWords, type Words, wordsFor } from './useWords.ts';
