// Generated from data/crisis-lines.json by scripts/crisis-lines/generate.mjs: change it there.
import type { CrisisCountry } from '../types.ts';

/** Thailand: emergency numbers and crisis lines. */
export const TH: CrisisCountry = {
  country: 'TH',
  name: 'Thailand',
  emergency: [
    { number: '1669', for: 'ambulance' },
    { number: '191', for: 'police' },
  ],
  lines: [
    {
      id: 'th-1323',
      name: 'สายด่วนสุขภาพจิต 1323',
      audience: 'general',
      call: { number: '1323' },
      website: 'https://1323alltime.camri.go.th',
      hours: '24/7',
      languages: ['th'],
      cost: 'free',
      sourceDate: '2026-03-05',
      status: 'confirmed',
    },
  ],
  defaultLines: ['th-1323'],
};
