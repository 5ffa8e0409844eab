// Generated from data/crisis-lines.json by scripts/crisis-lines/generate.mjs: change it there.
import type { CrisisCountry } from '../types.ts';

/** Türkiye: emergency numbers and crisis lines. */
export const TR: CrisisCountry = {
  country: 'TR',
  name: 'Türkiye',
  emergency: [{ number: '112' }],
  lines: [],
  defaultLines: [],
};
