import type { Check } from '../types.ts';

/** In the dark: no light ground is left, and words can be read. */
export const dark: Check = {
  name: 'dark',
  look: 'dark',
  needs: 'dark',
  async problems(tab) {
    await tab.evaluate(() => inPage.openAll());
    return tab.evaluate(async () => [
      ...inPage.isMedium('(prefers-color-scheme: dark)'),
      ...inPage.lightGrounds(),
      ...(await inPage.axeFindsOf(['color-contrast', 'link-in-text-block'])),
    ]);
  },
};
