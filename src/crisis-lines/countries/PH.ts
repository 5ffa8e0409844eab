// Generated from data/crisis-lines.json by scripts/crisis-lines/generate.mjs: change it there.
import type { CrisisCountry } from '../types.ts';

/** Philippines: emergency numbers and crisis lines. */
export const PH: CrisisCountry = {
  country: 'PH',
  name: 'Philippines',
  emergency: [{ number: '911' }],
  lines: [
    {
      id: 'ph-ncmh',
      name: 'NCMH Crisis Hotline',
      audience: 'general',
      call: { number: '0917-899-8727', countryCode: '63', nationalPrefix: '0', note: 'Globe/TM' },
      otherCalls: [{ number: '1553', note: 'From landlines only.' }],
      website: 'https://ncmh.gov.ph',
      hours: '24/7',
      languages: ['fil', 'en'],
      sourceDate: '2025-10-15',
      status: 'confirmed',
    },
  ],
  defaultLines: ['ph-ncmh'],
};
