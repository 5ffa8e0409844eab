export { useBrowserLayoutEffect } from './useBrowserLayoutEffect.ts';
export { useRunning } from './useRunning.ts';
