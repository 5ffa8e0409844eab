import type { Check } from '../types.ts';

/** 24 px for whatever is pressed (WCAG 2.5.8); for a finger 44 px for what does something. */
export const targetSize: Check = {
  name: 'target size',
  leavesAsItWas: true,
  async problems(tab) {
    const problems: string[] = [];
    for (const width of [320, 1200]) {
      await tab.resize(width, 900);
      const found = await tab.evaluate(() => inPage.smallTargets());
      problems.push(...found.map((problem) => `at ${width} px: ${problem}`));
    }
    await tab.resize(320, 900);
    const low = await tab.evaluate(() => inPage.asForFinger(inPage.lowControls));
    return [...problems, ...low.map((problem) => `for a finger: ${problem}`)];
  },
};
