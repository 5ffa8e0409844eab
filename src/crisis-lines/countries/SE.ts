// Generated from data/crisis-lines.json by scripts/crisis-lines/generate.mjs: change it there.
import type { CrisisCountry } from '../types.ts';

/** Sweden: emergency numbers and crisis lines. */
export const SE: CrisisCountry = {
  country: 'SE',
  name: 'Sweden',
  emergency: [{ number: '112' }],
  lines: [
    {
      id: 'se-sjalvmordslinjen',
      name: 'Självmordslinjen',
      audience: 'general',
      call: { number: '90101' },
      chat: 'https://mind.se',
      website: 'https://mind.se/hitta-hjalp/sjalvmordslinjen/',
      hours: '24/7',
      languages: ['sv'],
      cost: 'free',
      sourceDate: '2021-07-09',
      status: 'confirmed',
    },
    {
      id: 'se-bris',
      name: 'Bris',
      audience: 'children-and-young-people',
      call: { number: '116 111' },
      website: 'https://www.bris.se',
      languages: ['sv', 'en', 'ar'],
      cost: 'free',
      sourceDate: '2021-07-09',
      status: 'confirmed',
    },
  ],
  defaultLines: ['se-sjalvmordslinjen'],
};
