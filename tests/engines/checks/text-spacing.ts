import type { Check, Tab } from '../types.ts';
import { withAnswersOpen } from './withAnswersOpen.ts';

async function look(tab: Tab): Promise<string[]> {
  await tab.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important;
        word-spacing: 0.16em !important; }
      p { margin-block-end: 2em !important; }`);
    for (const tree of inPage.trees()) tree.adoptedStyleSheets.push(sheet);
  });
  const problems: string[] = [];
  for (const width of [320, 1200]) {
    await tab.resize(width, 900);
    const found = await tab.evaluate(() => [...inPage.sideways(), ...inPage.unreadable()]);
    problems.push(...found.map((problem) => `at ${width} px: ${problem}`));
  }
  await tab.evaluate(() => {
    for (const tree of inPage.trees()) tree.adoptedStyleSheets.pop();
  });
  return problems;
}

/** What a reader may set without losing a word: WCAG 1.4.12. */
export const textSpacing: Check = {
  name: 'text spacing',
  leavesAsItWas: true,
  async problems(tab, url) {
    const found = await look(tab);
    return [...found, ...(await withAnswersOpen(tab, url, () => look(tab)))];
  },
};
