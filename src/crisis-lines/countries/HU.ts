// Generated from data/crisis-lines.json by scripts/crisis-lines/generate.mjs: change it there.
import type { CrisisCountry } from '../types.ts';

/** Hungary: emergency numbers and crisis lines. */
export const HU: CrisisCountry = {
  country: 'HU',
  name: 'Hungary',
  emergency: [{ number: '112' }],
  lines: [
    {
      id: 'hu-lesz',
      name: 'LESZ lelki elsősegély 116-123',
      audience: 'general',
      call: { number: '116-123' },
      website: 'https://sos116-123.hu',
      hours: '24/7',
      languages: ['hu'],
      cost: 'free',
      sourceDate: '2021-07-09',
      status: 'confirmed',
    },
  ],
  defaultLines: ['hu-lesz'],
};
