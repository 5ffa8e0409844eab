// Generated from data/crisis-lines.json by scripts/crisis-lines/generate.mjs: change it there.
import type { CrisisCountry } from '../types.ts';

/** Liechtenstein: emergency numbers and crisis lines. */
export const LI: CrisisCountry = {
  country: 'LI',
  name: 'Liechtenstein',
  emergency: [{ number: '112' }, { number: '144' }],
  lines: [],
  defaultLines: [],
};
