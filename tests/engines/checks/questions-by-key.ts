import type { Check } from '../types.ts';

/** Enter opens a closed answer, and Space closes it, on the question that has the focus. */
export const questionsByKey: Check = {
  name: 'questions by key',
  async problems(tab) {
    const closed = (await tab.evaluate(() => inPage.answers())).find(({ open }) => !open);
    if (!closed) return ['there is no closed answer to open'];
    const { id } = closed;
    const isOpen = async () =>
      (await tab.evaluate(() => inPage.answers())).find((answer) => answer.id === id)?.open;
    await tab.evaluate((at) => inPage.focusQuestion(at), id);
    await tab.press('Enter');
    const afterEnter = await isOpen();
    await tab.press('Space');
    const afterSpace = await isOpen();
    return [
      ...(afterEnter === true ? [] : [`Enter does not open #${id}`]),
      ...(afterSpace === false ? [] : [`Space does not close #${id}`]),
    ];
  },
};
