import type { Check } from '../types.ts';

/** Another engine than axe, with rules of its own: IBM's Equal Access checker. Closed answers are open. */
export const secondOpinion: Check = {
  name: 'second opinion',
  async problems(tab) {
    await tab.evaluate(() => inPage.openAll());
    return tab.evaluate(() => inPage.ibmFinds());
  },
};
