export type { WordSettings } from './context.ts';
export { crisisWords } from './crisisWords.ts';
export { EvenkeelProvider, type EvenkeelProviderProps } from './EvenkeelProvider.tsx';
export { useWords, type Words, wordsFor } from './useWords.ts';
