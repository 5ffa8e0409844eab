// Generated from data/crisis-lines.json by scripts/crisis-lines/generate.mjs: change it there.
import type { CrisisCountry } from '../types.ts';

/** Malta: emergency numbers and crisis lines. */
export const MT: CrisisCountry = {
  country: 'MT',
  name: 'Malta',
  emergency: [{ number: '112' }],
  lines: [
    {
      id: 'mt-179',
      name: 'Supportline 179',
      audience: 'general',
      call: { number: '179' },
      website: 'https://fsws.gov.mt',
      hours: '24/7',
      languages: ['mt', 'en'],
      cost: 'free',
      sourceDate: '2018-09-03',
      status: 'confirmed',
    },
  ],
  defaultLines: ['mt-179'],
};
