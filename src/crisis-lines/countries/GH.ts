// Generated from data/crisis-lines.json by scripts/crisis-lines/generate.mjs: change it there.
import type { CrisisCountry } from '../types.ts';

/** Ghana: emergency numbers and crisis lines. */
export const GH: CrisisCountry = {
  country: 'GH',
  name: 'Ghana',
  emergency: [{ number: '112' }, { number: '193' }],
  lines: [],
  defaultLines: [],
};
