import type { Check } from '../types.ts';

/** Another engine than axe, with rules of its own: IBM's Equal Access checker. */
export const secondOpinion: Check = {
  name: 'second opinion',
  leavesAsItWas: true,
  problems: (tab) => tab.evaluate(() => inPage.ibmFinds()),
};
