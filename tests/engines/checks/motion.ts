import type { Check } from '../types.ts';

/** Where a site asks for it, an answer opens with motion: else "less motion" would prove nothing. */
export const motion: Check = {
  name: 'motion where it is asked for',
  async problems(tab) {
    const closed = (await tab.evaluate(() => inPage.answers())).find(({ open }) => !open);
    if (!closed) return ['there is no closed answer to open'];
    await tab.evaluate((id) => inPage.focusQuestion(id), closed.id);
    await tab.press('Enter');
    const moves = await tab.evaluate(() => inPage.movesSoon());
    return moves.length > 0 ? [] : ['nothing moves when an answer opens'];
  },
};
