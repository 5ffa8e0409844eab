import { carry } from './carry.ts';
import { followAddress } from './hash.ts';
import { start } from './start.ts';
import css from './styles/all.css?inline';
import { comparison } from './widgets/comparison.ts';
import { crisis, crisisLooks } from './widgets/crisis.ts';
import { faq } from './widgets/faq.ts';
import { setLooks } from './widgets/setLooks.ts';

export type { EmbedEvents } from './events.ts';

/**
 * Upgrades every widget in a document or a shadow root: `ek-crisis-banner`, `ek-candidacy-faq`,
 * `ek-treatment-comparison`, `ek-side-effects`, or what `evenkeel render` made. The document itself
 * is watched from the start; call this for a shadow root of your own. Does nothing on a server.
 * @since 0.2.0
 */
export const upgrade = start(
  {
    crisis: ['ek-crisis-banner', crisisLooks, crisis],
    comparison: ['ek-treatment-comparison', setLooks, comparison],
    faq: ['ek-candidacy-faq', setLooks, faq],
    'side-effects': ['ek-side-effects', setLooks],
  },
  css,
  carry,
  followAddress,
);
