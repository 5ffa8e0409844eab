// Generated from data/crisis-lines.json by scripts/crisis-lines/generate.mjs: change it there.
import type { CrisisCountry } from '../types.ts';

/** Netherlands: emergency numbers and crisis lines. */
export const NL: CrisisCountry = {
  country: 'NL',
  name: 'Netherlands',
  emergency: [{ number: '112' }],
  lines: [
    {
      id: 'nl-113',
      name: '113 Zelfmoordpreventie',
      audience: 'general',
      call: { number: '113', note: 'In other countries this number reaches another service.' },
      otherCalls: [{ number: '0800 0113' }],
      chat: 'https://www.113.nl',
      website: 'https://www.113.nl',
      hours: '24/7',
      languages: ['nl'],
      cost: 'free',
      sourceDate: '2025-10-03',
      status: 'confirmed',
    },
  ],
  defaultLines: ['nl-113'],
};
