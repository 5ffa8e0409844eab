// Generated from data/crisis-lines.json by scripts/crisis-lines/generate.mjs: change it there.
import type { CrisisCountry } from '../types.ts';

/** Taiwan: emergency numbers and crisis lines. */
export const TW: CrisisCountry = {
  country: 'TW',
  name: 'Taiwan',
  emergency: [
    { number: '119', for: 'ambulance and fire' },
    { number: '110', for: 'police' },
  ],
  lines: [
    {
      id: 'tw-1925',
      name: '1925 安心專線',
      audience: 'general',
      call: { number: '1925' },
      website: 'https://www.mohw.gov.tw',
      hours: '24/7',
      languages: ['zh-Hant-TW'],
      cost: 'free',
      sourceDate: '2025-09-15',
      status: 'confirmed',
    },
    {
      id: 'tw-1995',
      name: '1995 生命線',
      audience: 'general',
      call: { number: '1995' },
      website: 'https://www.life1995.org.tw',
      languages: ['zh-Hant-TW'],
      sourceDate: '2025-12-11',
      status: 'confirmed',
    },
  ],
  defaultLines: ['tw-1925'],
};
