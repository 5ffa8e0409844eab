import type { Check } from '../types.ts';

/** Enter opens a closed answer, and Space closes it, on the question that has the focus. */
export const questionsByKey: Check = {
  name: 'questions by key',
  async problems(tab) {
    const closed = (await tab.evaluate(() => inPage.answers())).find(({ open }) => !open);
    if (!closed) return ['there is no closed answer to open'];
    const { id } = closed;
    await tab.evaluate((at) => inPage.focusQuestion(at), id);
    await tab.press('Enter');
    const opens = await tab.evaluate((at) => inPage.becomes(at, true), id);
    await tab.press('Space');
    const closes = await tab.evaluate((at) => inPage.becomes(at, false), id);
    return [
      ...(opens ? [] : [`Enter does not open #${id}`]),
      ...(closes ? [] : [`Space does not close #${id}`]),
    ];
  },
};
