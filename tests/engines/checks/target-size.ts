import type { Check } from '../types.ts';

/** 24 px for whatever is pressed (WCAG 2.5.8), and 44 px for what does something or calls for help. */
export const targetSize: Check = {
  name: 'target size',
  leavesAsItWas: true,
  async problems(tab) {
    const problems: string[] = [];
    for (const width of [320, 1200]) {
      await tab.resize(width, 900);
      const found = await tab.evaluate(() => [...inPage.smallTargets(), ...inPage.lowControls()]);
      problems.push(...found.map((problem) => `at ${width} px: ${problem}`));
    }
    return problems;
  },
};
