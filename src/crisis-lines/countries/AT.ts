// Generated from data/crisis-lines.json by scripts/crisis-lines/generate.mjs: change it there.
import type { CrisisCountry } from '../types.ts';

/** Austria: emergency numbers and crisis lines. */
export const AT: CrisisCountry = {
  country: 'AT',
  name: 'Austria',
  emergency: [
    { number: '112', for: 'European emergency number' },
    { number: '144', for: 'ambulance' },
  ],
  lines: [
    {
      id: 'at-telefonseelsorge',
      name: 'TelefonSeelsorge – Notruf 142',
      audience: 'general',
      call: { number: '142' },
      chat: 'https://www.telefonseelsorge.at',
      website: 'https://www.telefonseelsorge.at',
      hours: '24/7',
      languages: ['de'],
      cost: 'free',
      sourceDate: '2025-09-10',
      status: 'confirmed',
    },
  ],
  defaultLines: ['at-telefonseelsorge'],
};
