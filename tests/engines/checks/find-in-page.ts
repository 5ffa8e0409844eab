import type { Check } from '../types.ts';

/**
 * Words in a closed answer can be found: they are there for the browser to look through, and it
 * opens the answer for them. No engine lets a script use its search; a link to words goes the same way.
 */
export const findInPage: Check = {
  name: 'find in page',
  async problems(tab, url) {
    const closed = (await tab.evaluate(() => inPage.answers())).filter(({ open }) => !open);
    const hidden = closed.filter(({ findable }) => !findable);
    const problems = hidden.map(({ id }) => `#${id} is closed so that nothing in it can be found`);
    const sought = closed.at(-2);
    if (!sought) return [...problems, 'there are fewer than two closed answers'];
    await tab.goto(`${url}#:~:text=${encodeURIComponent(sought.sentence)}`);
    await tab.evaluate(() => inPage.settled());
    const found = await tab.evaluate((id) => inPage.cameToFront(id), sought.id);
    return [...problems, ...found.map((problem) => `${problem}, sought: ${sought.sentence}`)];
  },
};
