import type { Check } from '../types.ts';

/** Words of other languages are longer: with each of them twice as long, none is cut off. */
export const longWords: Check = {
  name: 'long words',
  async problems(tab) {
    await tab.evaluate(() => inPage.openAll());
    await tab.evaluate(() => inPage.lengthen());
    const problems: string[] = [];
    for (const width of [320, 768, 1200]) {
      await tab.resize(width, 900);
      const found = await tab.evaluate(() => [...inPage.sideways(), ...inPage.unreadable()]);
      problems.push(...found.map((problem) => `at ${width} px: ${problem}`));
    }
    return problems;
  },
};
