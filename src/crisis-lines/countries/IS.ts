// Generated from data/crisis-lines.json by scripts/crisis-lines/generate.mjs: change it there.
import type { CrisisCountry } from '../types.ts';

/** Iceland: emergency numbers and crisis lines. */
export const IS: CrisisCountry = {
  country: 'IS',
  name: 'Iceland',
  emergency: [{ number: '112' }],
  lines: [
    {
      id: 'is-1717',
      name: 'Hjálparsíminn 1717',
      audience: 'general',
      call: { number: '1717', note: 'Does not accept calls with a hidden caller ID.' },
      chat: 'https://www.1717.is',
      website: 'https://www.1717.is',
      hours: '24/7',
      languages: ['is', 'en'],
      cost: 'free',
      sourceDate: '2026-01-24',
      status: 'confirmed',
    },
  ],
  defaultLines: ['is-1717'],
};
