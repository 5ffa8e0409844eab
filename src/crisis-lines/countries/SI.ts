// Generated from data/crisis-lines.json by scripts/crisis-lines/generate.mjs: change it there.
import type { CrisisCountry } from '../types.ts';

/** Slovenia: emergency numbers and crisis lines. */
export const SI: CrisisCountry = {
  country: 'SI',
  name: 'Slovenia',
  emergency: [{ number: '112' }],
  lines: [
    {
      id: 'si-116123',
      name: 'Zaupni telefon Samarijan in Sopotnik',
      audience: 'general',
      call: { number: '116 123' },
      website: 'https://www.telefon-samarijan.si',
      hours: '24/7',
      languages: ['sl'],
      cost: 'free',
      sourceDate: '2021-07-09',
      status: 'confirmed',
    },
    {
      id: 'si-klic',
      name: 'Klic v duševni stiski',
      audience: 'general',
      call: { number: '01 520 99 00', countryCode: '386', nationalPrefix: '0' },
      website: 'https://www.psih-klinika.si',
      hours: {
        timeZone: 'Europe/Ljubljana',
        periods: [
          {
            days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
            opens: '19:00',
            closes: '07:00',
          },
        ],
      },
      languages: ['sl'],
      cost: 'local-rate',
      sourceDate: '2021-07-09',
      status: 'confirmed',
    },
  ],
  defaultLines: ['si-116123'],
};
