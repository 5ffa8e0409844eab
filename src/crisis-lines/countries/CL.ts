// Generated from data/crisis-lines.json by scripts/crisis-lines/generate.mjs: change it there.
import type { CrisisCountry } from '../types.ts';

/** Chile: emergency numbers and crisis lines. */
export const CL: CrisisCountry = {
  country: 'CL',
  name: 'Chile',
  emergency: [
    { number: '131', for: 'ambulance (SAMU)' },
    { number: '133', for: 'police' },
  ],
  lines: [
    {
      id: 'cl-4141',
      name: 'Línea de Prevención del Suicidio *4141 “No estás solo, no estás sola”',
      audience: 'general',
      call: { number: '*4141', note: 'From mobile phones only.', link: false },
      website: 'https://www.gob.cl/saludablemente/',
      hours: '24/7',
      languages: ['es'],
      cost: 'free',
      sourceDate: '2025-11-25',
      status: 'confirmed',
    },
    {
      id: 'cl-salud-responde',
      name: 'Salud Responde',
      audience: 'general',
      call: { number: '600 360 7777', note: 'Option 1 for psychological help.' },
      website: 'https://saludresponde.minsal.cl',
      languages: ['es'],
      cost: 'local-rate',
      sourceDate: '2025-10-28',
      status: 'confirmed',
    },
  ],
  defaultLines: ['cl-4141', 'cl-salud-responde'],
};
