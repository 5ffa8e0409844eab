import { setLooks } from './setLooks.ts';
import type { Enhance } from './widget.ts';

/** Side effects say everything at once: there is nothing to choose and nothing to open. */
export const sideEffects: Enhance = setLooks;
