import type { Check } from '../types.ts';

/** The page is mirrored, and phone numbers still read from the left. */
export const rightToLeft: Check = {
  name: 'right to left',
  async problems(tab) {
    const problems: string[] = [];
    await tab.evaluate(() => inPage.openAll());
    for (const width of [320, 1200]) {
      await tab.resize(width, 900);
      const found = await tab.evaluate(() => [
        ...inPage.notMirrored(),
        ...inPage.sideways(),
        ...inPage.unreadable(),
      ]);
      problems.push(...found.map((problem) => `at ${width} px: ${problem}`));
    }
    return problems;
  },
};
