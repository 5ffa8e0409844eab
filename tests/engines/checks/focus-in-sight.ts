import type { Check, Tab } from '../types.ts';

/** Backwards, where what stays at the top of the window lies in the way. */
async function walkBack(tab: Tab, where: string): Promise<string[]> {
  await tab.evaluate(() => inPage.settled());
  const count = await tab.evaluate(() => inPage.noteStops());
  await tab.evaluate(() => inPage.focusLast());
  const problems: string[] = [];
  for (let stop = count; stop > 0; stop -= 1) {
    const found = await tab.evaluate(() => inPage.hiddenFocus());
    problems.push(...found.map((problem) => `${where}: ${problem}`));
    // From the first stop the focus would go to the browser's own window, and not come back.
    if (stop > 1) await tab.press('Shift+Tab');
  }
  return problems;
}

/** What has the focus is never behind a part that stays in place (WCAG 2.4.11), nor out of sight. */
export const focusInSight: Check = {
  name: 'focus in sight',
  leavesAsItWas: true,
  async problems(tab) {
    await tab.resize(390, 640);
    const narrow = await walkBack(tab, 'at 390 px');
    await tab.resize(1200, 700);
    return [...narrow, ...(await walkBack(tab, 'at 1200 px'))];
  },
};
