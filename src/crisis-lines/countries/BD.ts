// Generated from data/crisis-lines.json by scripts/crisis-lines/generate.mjs: change it there.
import type { CrisisCountry } from '../types.ts';

/** Bangladesh: emergency numbers and crisis lines. */
export const BD: CrisisCountry = {
  country: 'BD',
  name: 'Bangladesh',
  emergency: [{ number: '999' }],
  lines: [],
  defaultLines: [],
};
