import type { Check } from '../types.ts';
import { withAnswersOpen } from './withAnswersOpen.ts';

export const axe: Check = {
  name: 'axe',
  leavesAsItWas: true,
  async problems(tab, url) {
    const look = () => tab.evaluate(() => inPage.axeFinds());
    return [...(await look()), ...(await withAnswersOpen(tab, url, look))];
  },
};
