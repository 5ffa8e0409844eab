// Generated from data/crisis-lines.json by scripts/crisis-lines/generate.mjs: change it there.
import type { CrisisCountry } from '../types.ts';

/** Kenya: emergency numbers and crisis lines. */
export const KE: CrisisCountry = {
  country: 'KE',
  name: 'Kenya',
  emergency: [{ number: '999' }, { number: '112' }],
  lines: [],
  defaultLines: [],
};
