// Generated from data/crisis-lines.json by scripts/crisis-lines/generate.mjs: change it there.
import type { CrisisCountry } from '../types.ts';

/** United Arab Emirates: emergency numbers and crisis lines. */
export const AE: CrisisCountry = {
  country: 'AE',
  name: 'United Arab Emirates',
  emergency: [
    { number: '998', for: 'ambulance' },
    { number: '999', for: 'police' },
  ],
  lines: [],
  defaultLines: [],
};
