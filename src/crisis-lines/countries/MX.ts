// Generated from data/crisis-lines.json by scripts/crisis-lines/generate.mjs: change it there.
import type { CrisisCountry } from '../types.ts';

/** Mexico: emergency numbers and crisis lines. */
export const MX: CrisisCountry = {
  country: 'MX',
  name: 'Mexico',
  emergency: [{ number: '911' }],
  lines: [
    {
      id: 'mx-linea-de-la-vida',
      name: 'Línea de la Vida',
      audience: 'general',
      call: { number: '800 911 2000' },
      website: 'https://www.gob.mx/conasama',
      hours: '24/7',
      languages: ['es'],
      cost: 'free',
      sourceDate: '2025-12-24',
      status: 'confirmed',
    },
  ],
  defaultLines: ['mx-linea-de-la-vida'],
};
