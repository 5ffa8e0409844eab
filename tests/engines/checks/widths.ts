import type { Check } from '../types.ts';

const WIDTHS = [320, 390, 768, 1200, 1920];

/** From a small phone to a wide screen: no page scrolls sideways, and no words are cut off. */
export const widths: Check = {
  name: 'widths 320 to 1920 px',
  leavesAsItWas: true,
  async problems(tab) {
    const problems: string[] = [];
    for (const width of WIDTHS) {
      await tab.resize(width, 900);
      const found = await tab.evaluate(() => [...inPage.sideways(), ...inPage.unreadable()]);
      problems.push(...found.map((problem) => `at ${width} px: ${problem}`));
    }
    return problems;
  },
};
