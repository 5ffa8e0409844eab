// Generated from data/crisis-lines.json by scripts/crisis-lines/generate.mjs: change it there.
import type { CrisisCountry } from '../types.ts';

/** Pakistan: emergency numbers and crisis lines. */
export const PK: CrisisCountry = {
  country: 'PK',
  name: 'Pakistan',
  emergency: [
    { number: '1122', for: 'rescue / ambulance' },
    { number: '15', for: 'police' },
  ],
  lines: [],
  defaultLines: [],
};
