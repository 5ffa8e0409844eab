import type { Check } from '../types.ts';

/** Words reach 7:1 for readers who ask for more contrast. */
export const moreContrast: Check = {
  name: 'more contrast',
  look: 'more contrast',
  needs: 'more contrast',
  async problems(tab) {
    await tab.evaluate(() => inPage.openAll());
    return tab.evaluate(async () => [
      ...inPage.isMedium('(prefers-contrast: more)'),
      ...(await inPage.axeFindsOf(['color-contrast-enhanced'])),
    ]);
  },
};
