// Generated from data/crisis-lines.json by scripts/crisis-lines/generate.mjs: change it there.
import type { CrisisCountry } from '../types.ts';

/** Croatia: emergency numbers and crisis lines. */
export const HR: CrisisCountry = {
  country: 'HR',
  name: 'Croatia',
  emergency: [
    { number: '112', for: 'European emergency number' },
    { number: '194', for: 'ambulance' },
  ],
  lines: [],
  defaultLines: [],
};
