// Generated from data/crisis-lines.json by scripts/crisis-lines/generate.mjs: change it there.
import type { CrisisCountry } from '../types.ts';

/** Italy: emergency numbers and crisis lines. */
export const IT: CrisisCountry = {
  country: 'IT',
  name: 'Italy',
  emergency: [{ number: '112' }],
  lines: [
    {
      id: 'it-telefono-amico',
      name: 'Telefono Amico Italia',
      audience: 'general',
      call: { number: '02 2327 2327', countryCode: '39' },
      website: 'https://www.telefonoamico.it',
      languages: ['it'],
      cost: 'local-rate',
      sourceDate: '2025-09-10',
      status: 'confirmed',
    },
  ],
  defaultLines: ['it-telefono-amico'],
};
