import type { Check } from '../types.ts';

/** Nothing moves for readers who ask for less motion, not even an answer that opens. */
export const lessMotion: Check = {
  name: 'less motion',
  look: 'less motion',
  needs: 'less motion',
  async problems(tab) {
    const closed = (await tab.evaluate(() => inPage.answers())).find(({ open }) => !open);
    if (!closed) return ['there is no closed answer to open'];
    await tab.evaluate((id) => inPage.focusQuestion(id), closed.id);
    await tab.press('Enter');
    return tab.evaluate(async () => [
      ...inPage.isMedium('(prefers-reduced-motion: reduce)'),
      ...(await inPage.movesSoon()),
    ]);
  },
};
