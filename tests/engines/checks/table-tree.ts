import type { Check } from '../types.ts';

const ROLES = ['columnheader', 'rowheader', 'cell'] as const;
const clean = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The engine's own tree has the table whole: headers and cells, wide and one below the other. */
export const tableTree: Check = {
  name: 'table in the tree',
  leavesAsItWas: true,
  async problems(tab) {
    const written = await tab.evaluate(() => inPage.tableAsWritten());
    const problems: string[] = [];
    for (const width of [1200, 360]) {
      await tab.resize(width, 900);
      for (const role of ROLES) {
        const told = await tab.withRole({ role, within: '.ek-comparison__table' });
        const wanted = written[role].length;
        const same = told.map(clean).join('|') === written[role].join('|');
        if (!same || wanted === 0) {
          problems.push(`at ${width} px the tree has ${told.length} of ${wanted} as ${role}`);
        }
      }
    }
    return problems;
  },
};
