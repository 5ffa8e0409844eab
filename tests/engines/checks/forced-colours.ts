import type { Check } from '../types.ts';

/** In the reader's own colours: words, shapes and edges of controls are still there. */
export const forcedColours: Check = {
  name: 'forced colours',
  look: 'forced colours',
  needs: 'forced colours',
  async problems(tab) {
    await tab.evaluate(() => inPage.openAll());
    return tab.evaluate(async () => [
      ...inPage.isMedium('(forced-colors: active)'),
      ...inPage.lostPictures(),
      ...inPage.edgeless(),
      ...(await inPage.axeFindsOf(['color-contrast'])),
    ]);
  },
};
