import type { Check } from '../types.ts';

/** Tab stops at everything that can be pressed, in the order of the page, each time with a ring. */
export const keyboardWalk: Check = {
  name: 'keyboard walk',
  leavesAsItWas: true,
  async problems(tab) {
    const count = await tab.evaluate(() => inPage.noteStops());
    const problems: string[] = [];
    let next = 0;
    // A box that scrolls is a stop too, and none of ours: so a few more presses than stops.
    for (let press = 0; press < count + 5 && next < count; press += 1) {
      await tab.press('Tab');
      const { at, name, ring } = await tab.evaluate(() => inPage.focused());
      if (at === -1) continue;
      if (!ring) problems.push(`${name} has the focus and no ring`);
      for (; next < at; next += 1) {
        const missed = await tab.evaluate((index) => inPage.stopName(index), next);
        problems.push(`Tab passes by ${missed}`);
      }
      if (at < next) return [...problems, `Tab goes back to ${name}`];
      next = at + 1;
    }
    if (next < count) problems.push(`Tab ends at stop ${next} of ${count}`);
    return problems;
  },
};
