import type { Check } from '../types.ts';

export const axe: Check = {
  name: 'axe',
  leavesAsItWas: true,
  problems: (tab) => tab.evaluate(() => inPage.axeFinds()),
};
