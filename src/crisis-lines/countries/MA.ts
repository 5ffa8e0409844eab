// Generated from data/crisis-lines.json by scripts/crisis-lines/generate.mjs: change it there.
import type { CrisisCountry } from '../types.ts';

/** Morocco: emergency numbers and crisis lines. */
export const MA: CrisisCountry = {
  country: 'MA',
  name: 'Morocco',
  emergency: [
    { number: '15', for: 'ambulance and fire' },
    { number: '19', for: 'police' },
  ],
  lines: [],
  defaultLines: [],
};
