// Generated from data/crisis-lines.json by scripts/crisis-lines/generate.mjs: change it there.
import type { CrisisCountry } from '../types.ts';

/** Argentina: emergency numbers and crisis lines. */
export const AR: CrisisCountry = {
  country: 'AR',
  name: 'Argentina',
  emergency: [
    { number: '107', for: 'ambulance' },
    { number: '911', for: 'police / emergencies' },
  ],
  lines: [
    {
      id: 'ar-salud-mental',
      name: 'Línea nacional de urgencias en salud mental',
      audience: 'general',
      call: { number: '0800 999 0091' },
      website: 'https://www.argentina.gob.ar/salud',
      hours: '24/7',
      languages: ['es'],
      cost: 'free',
      sourceDate: '2022-10-20',
      status: 'confirmed',
    },
    {
      id: 'ar-cas',
      name: 'Centro de Asistencia al Suicida',
      audience: 'general',
      call: { number: '(011) 5275-1135', countryCode: '54', nationalPrefix: '0' },
      otherCalls: [{ number: '135', note: 'Buenos Aires City and Greater Buenos Aires' }],
      website: 'https://www.asistenciaalsuicida.org.ar',
      languages: ['es'],
      sourceDate: '2021-07-09',
      status: 'confirmed',
    },
    {
      id: 'ar-caba',
      name: 'Salud Mental Responde (Ciudad de Buenos Aires)',
      audience: 'general',
      regions: ['AR-C'],
      call: { number: '0800 333 1665' },
      website: 'https://buenosaires.gob.ar',
      hours: '24/7',
      languages: ['es'],
      cost: 'free',
      sourceDate: '2023-10-12',
      status: 'confirmed',
    },
  ],
  defaultLines: ['ar-salud-mental'],
};
