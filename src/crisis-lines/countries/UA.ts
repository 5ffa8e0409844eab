// Generated from data/crisis-lines.json by scripts/crisis-lines/generate.mjs: change it there.
import type { CrisisCountry } from '../types.ts';

/** Ukraine: emergency numbers and crisis lines. */
export const UA: CrisisCountry = {
  country: 'UA',
  name: 'Ukraine',
  emergency: [
    { number: '112', for: 'emergencies' },
    { number: '103', for: 'ambulance' },
  ],
  lines: [
    {
      id: 'ua-lifeline',
      name: 'Lifeline Ukraine 7333',
      audience: 'general',
      call: { number: '7333' },
      website: 'https://lifelineukraine.com',
      hours: '24/7',
      languages: ['uk', 'ru'],
      cost: 'free',
      sourceDate: '2023-10-01',
      status: 'confirmed',
    },
    {
      id: 'ua-npa',
      name: 'Лінія психологічної допомоги НПА',
      audience: 'general',
      call: { number: '0 800 100 102' },
      website: 'https://npa-ua.org',
      languages: ['uk'],
      cost: 'free',
      sourceDate: '2025-12-17',
      status: 'confirmed',
    },
  ],
  defaultLines: ['ua-lifeline'],
};
