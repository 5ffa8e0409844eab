// Generated from data/crisis-lines.json by scripts/crisis-lines/generate.mjs: change it there.
import type { CrisisCountry } from '../types.ts';

/** Singapore: emergency numbers and crisis lines. */
export const SG: CrisisCountry = {
  country: 'SG',
  name: 'Singapore',
  emergency: [
    { number: '995', for: 'ambulance' },
    { number: '999', for: 'police' },
  ],
  lines: [
    {
      id: 'sg-sos',
      name: 'Samaritans of Singapore (SOS)',
      audience: 'general',
      call: { number: '1767' },
      website: 'https://www.sos.org.sg',
      hours: '24/7',
      languages: ['en'],
      cost: 'free',
      sourceDate: '2022-09-10',
      status: 'confirmed',
    },
    {
      id: 'sg-1771',
      name: 'national mindline 1771',
      audience: 'general',
      call: { number: '1771' },
      chat: 'https://mindline.sg/fsmh',
      website: 'https://www.mindline.sg/1771',
      hours: '24/7',
      languages: ['en', 'zh', 'ms', 'ta'],
      cost: 'free',
      sourceDate: '2025-06-18',
      status: 'confirmed',
    },
  ],
  defaultLines: ['sg-sos'],
};
