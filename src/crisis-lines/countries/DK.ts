// Generated from data/crisis-lines.json by scripts/crisis-lines/generate.mjs: change it there.
import type { CrisisCountry } from '../types.ts';

/** Denmark: emergency numbers and crisis lines. */
export const DK: CrisisCountry = {
  country: 'DK',
  name: 'Denmark',
  emergency: [{ number: '112' }],
  lines: [
    {
      id: 'dk-livslinien',
      name: 'Livslinien',
      audience: 'general',
      call: { number: '70 201 201', countryCode: '45' },
      chat: 'https://www.livslinien.dk',
      website: 'https://www.livslinien.dk',
      languages: ['da'],
      cost: 'local-rate',
      sourceDate: '2021-07-09',
      status: 'confirmed',
    },
  ],
  defaultLines: ['dk-livslinien'],
};
