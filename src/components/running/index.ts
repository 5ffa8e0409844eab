export { useRunning } from './useRunning.ts';
