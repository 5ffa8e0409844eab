import { useSyncExternalStore } from 'react';

const never = () => () => {};
const yes = () => true;
const no = () => false;

/** Whether script runs, which server HTML cannot know: a control that does nothing is not shown. */
export const useRunning = (): boolean => useSyncExternalStore(never, yes, no);
