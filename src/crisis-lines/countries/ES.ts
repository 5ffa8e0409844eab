// Generated from data/crisis-lines.json by scripts/crisis-lines/generate.mjs: change it there.
import type { CrisisCountry } from '../types.ts';

/** Spain: emergency numbers and crisis lines. */
export const ES: CrisisCountry = {
  country: 'ES',
  name: 'Spain',
  emergency: [{ number: '112' }],
  lines: [
    {
      id: 'es-024',
      name: 'Línea 024, atención a la conducta suicida',
      audience: 'general',
      call: { number: '024' },
      website: 'https://www.sanidad.gob.es/linea024/',
      hours: '24/7',
      languages: ['es', 'ca', 'eu', 'gl', 'en'],
      cost: 'free',
      sourceDate: '2024-05-10',
      status: 'confirmed',
    },
    {
      id: 'es-telefono-esperanza',
      name: 'Teléfono de la Esperanza',
      audience: 'general',
      call: { number: '717 003 717', countryCode: '34' },
      website: 'https://telefonodelaesperanza.org',
      languages: ['es'],
      cost: 'local-rate',
      sourceDate: '2022-05-10',
      status: 'confirmed',
    },
  ],
  defaultLines: ['es-024'],
};
