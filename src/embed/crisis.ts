import { start } from './start.ts';
import css from './styles/crisis.css?inline';
import { crisis, crisisLooks } from './widgets/crisis.ts';

/**
 * Upgrades every crisis banner in a document or a shadow root: `ek-crisis-banner`, or what
 * `evenkeel render --widget crisis` made. The document itself is watched from the start; call this
 * for a shadow root of your own. Does nothing on a server.
 * @since 0.2.0
 */
export const upgrade = start({ crisis: ['ek-crisis-banner', crisisLooks, crisis] }, css);
