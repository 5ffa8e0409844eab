// Generated from data/crisis-lines.json by scripts/crisis-lines/generate.mjs: change it there.
import type { CrisisCountry } from '../types.ts';

/** Switzerland: emergency numbers and crisis lines. */
export const CH: CrisisCountry = {
  country: 'CH',
  name: 'Switzerland',
  emergency: [
    { number: '112', for: 'European emergency number' },
    { number: '144', for: 'ambulance' },
  ],
  lines: [
    {
      id: 'ch-143',
      name: 'Die Dargebotene Hand / La Main Tendue / Telefono Amico – Tel 143',
      audience: 'general',
      call: { number: '143' },
      website: 'https://www.143.ch',
      hours: '24/7',
      languages: ['de', 'fr', 'it'],
      sourceDate: '2021-07-09',
      status: 'confirmed',
    },
  ],
  defaultLines: ['ch-143'],
};
