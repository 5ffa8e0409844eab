// Generated from data/crisis-lines.json by scripts/crisis-lines/generate.mjs: change it there.
import type { CrisisCountry } from '../types.ts';

/** Saudi Arabia: emergency numbers and crisis lines. */
export const SA: CrisisCountry = {
  country: 'SA',
  name: 'Saudi Arabia',
  emergency: [
    { number: '997', for: 'ambulance' },
    { number: '911', for: 'unified emergencies (Makkah, Riyadh, Eastern regions)' },
  ],
  lines: [],
  defaultLines: [],
};
