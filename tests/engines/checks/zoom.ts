import type { Check } from '../types.ts';

/** A window of 1280 by 1024 px at 400 % (WCAG 1.4.10): the page has a quarter of each to stand in. */
export const zoom: Check = {
  name: 'zoom 400 %',
  leavesAsItWas: true,
  async problems(tab) {
    await tab.resize(320, 256, 4);
    return tab.evaluate(async () => {
      scrollTo({ top: document.documentElement.scrollHeight / 2, behavior: 'instant' });
      await inPage.settled();
      const problems = [...inPage.sideways(), ...inPage.unreadable(), ...inPage.fixedParts()];
      scrollTo({ top: 0, behavior: 'instant' });
      return problems;
    });
  },
};
