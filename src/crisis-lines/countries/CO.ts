// Generated from data/crisis-lines.json by scripts/crisis-lines/generate.mjs: change it there.
import type { CrisisCountry } from '../types.ts';

/** Colombia: emergency numbers and crisis lines. */
export const CO: CrisisCountry = {
  country: 'CO',
  name: 'Colombia',
  emergency: [{ number: '123' }],
  lines: [
    {
      id: 'co-linea-106',
      name: 'Línea 106 “El poder de ser escuchado” (Bogotá)',
      audience: 'general',
      regions: ['CO-DC'],
      call: {
        number: '106',
        note: 'Dial from a phone in Bogotá; other cities use their own line.',
      },
      website: 'https://bogota.gov.co/servicios/guia-de-tramites-y-servicios/linea-106',
      hours: '24/7',
      languages: ['es'],
      cost: 'free',
      sourceDate: '2025-09-11',
      status: 'confirmed',
    },
  ],
  defaultLines: [],
};
