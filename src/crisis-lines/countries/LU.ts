// Generated from data/crisis-lines.json by scripts/crisis-lines/generate.mjs: change it there.
import type { CrisisCountry } from '../types.ts';

/** Luxembourg: emergency numbers and crisis lines. */
export const LU: CrisisCountry = {
  country: 'LU',
  name: 'Luxembourg',
  emergency: [{ number: '112' }],
  lines: [
    {
      id: 'lu-sos-detresse',
      name: 'SOS Détresse – Hëllef iwwer Telefon',
      audience: 'general',
      call: { number: '45 45 45', countryCode: '352' },
      chat: 'https://454545.lu',
      website: 'https://454545.lu',
      languages: ['lb', 'de', 'fr', 'en'],
      cost: 'local-rate',
      sourceDate: '2025-10-24',
      status: 'confirmed',
    },
  ],
  defaultLines: ['lu-sos-detresse'],
};
