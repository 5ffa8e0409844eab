// Generated from data/crisis-lines.json by scripts/crisis-lines/generate.mjs: change it there.
import type { CrisisCountry } from '../types.ts';

/** South Africa: emergency numbers and crisis lines. */
export const ZA: CrisisCountry = {
  country: 'ZA',
  name: 'South Africa',
  emergency: [
    { number: '112', for: 'any mobile phone' },
    { number: '10177', for: 'ambulance' },
  ],
  lines: [
    {
      id: 'za-sadag-suicide',
      name: 'SADAG Suicide Crisis Helpline',
      audience: 'general',
      call: { number: '0800 567 567' },
      website: 'https://www.sadag.org',
      hours: '24/7',
      languages: ['en', 'af', 'zu', 'xh', 'st'],
      cost: 'free',
      sourceDate: '2025-11-04',
      status: 'confirmed',
    },
  ],
  defaultLines: ['za-sadag-suicide'],
};
