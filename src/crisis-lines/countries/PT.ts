// Generated from data/crisis-lines.json by scripts/crisis-lines/generate.mjs: change it there.
import type { CrisisCountry } from '../types.ts';

/** Portugal: emergency numbers and crisis lines. */
export const PT: CrisisCountry = {
  country: 'PT',
  name: 'Portugal',
  emergency: [{ number: '112' }],
  lines: [
    {
      id: 'pt-1411',
      name: 'Linha Nacional de Prevenção do Suicídio 1411',
      audience: 'general',
      call: { number: '1411' },
      website: 'https://www.sns24.gov.pt',
      hours: '24/7',
      languages: ['pt'],
      cost: 'free',
      sourceDate: '2025-09-10',
      status: 'confirmed',
    },
    {
      id: 'pt-sos-voz-amiga',
      name: 'SOS Voz Amiga',
      audience: 'general',
      call: { number: '213 544 545', countryCode: '351' },
      website: 'https://www.sosvozamiga.org',
      hours: {
        timeZone: 'Europe/Lisbon',
        periods: [
          {
            days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
            opens: '15:30',
            closes: '00:30',
          },
        ],
      },
      languages: ['pt'],
      cost: 'local-rate',
      sourceDate: '2025-09-10',
      status: 'confirmed',
    },
  ],
  defaultLines: ['pt-1411'],
};
