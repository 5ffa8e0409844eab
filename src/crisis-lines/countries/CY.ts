// Generated from data/crisis-lines.json by scripts/crisis-lines/generate.mjs: change it there.
import type { CrisisCountry } from '../types.ts';

/** Cyprus: emergency numbers and crisis lines. */
export const CY: CrisisCountry = {
  country: 'CY',
  name: 'Cyprus',
  emergency: [{ number: '112' }],
  lines: [],
  defaultLines: [],
};
