import { start } from './start.ts';
import css from './styles/all.css?inline';
import { comparison } from './widgets/comparison.ts';
import { crisis } from './widgets/crisis.ts';
import { faq } from './widgets/faq.ts';
import { sideEffects } from './widgets/sideEffects.ts';

export type { EmbedEvents } from './events.ts';

/**
 * Upgrades every widget in a document or a shadow root: `ek-crisis-banner`, `ek-candidacy-faq`,
 * `ek-treatment-comparison`, `ek-side-effects`, or what `evenkeel render` made. The document itself
 * is watched from the start; call this for a shadow root of your own. Does nothing on a server.
 * @since 0.2.0
 */
export const upgrade = start(
  {
    crisis: ['ek-crisis-banner', crisis],
    comparison: ['ek-treatment-comparison', comparison],
    faq: ['ek-candidacy-faq', faq],
    'side-effects': ['ek-side-effects', sideEffects],
  },
  css,
);
