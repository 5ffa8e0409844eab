import type { Check } from '../types.ts';

/** What a reader may set without losing a word: WCAG 1.4.12. */
export const textSpacing: Check = {
  name: 'text spacing',
  leavesAsItWas: true,
  async problems(tab) {
    await tab.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`
        * { line-height: 1.5 !important; letter-spacing: 0.12em !important;
          word-spacing: 0.16em !important; }
        p { margin-block-end: 2em !important; }`);
      document.adoptedStyleSheets.push(sheet);
    });
    const problems: string[] = [];
    for (const width of [320, 1200]) {
      await tab.resize(width, 900);
      const found = await tab.evaluate(() => [...inPage.sideways(), ...inPage.unreadable()]);
      problems.push(...found.map((problem) => `at ${width} px: ${problem}`));
    }
    await tab.evaluate(() => {
      document.adoptedStyleSheets.pop();
    });
    return problems;
  },
};
