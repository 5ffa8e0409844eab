// Generated from data/crisis-lines.json by scripts/crisis-lines/generate.mjs: change it there.
import type { CrisisCountry } from '../types.ts';

/** Malaysia: emergency numbers and crisis lines. */
export const MY: CrisisCountry = {
  country: 'MY',
  name: 'Malaysia',
  emergency: [{ number: '999' }],
  lines: [
    {
      id: 'my-heal',
      name: 'Talian HEAL 15555',
      audience: 'general',
      call: { number: '15555' },
      website: 'https://www.moh.gov.my',
      hours: {
        timeZone: 'Asia/Kuala_Lumpur',
        periods: [
          {
            days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
            opens: '08:00',
            closes: '24:00',
          },
        ],
      },
      languages: ['ms', 'en'],
      cost: 'local-rate',
      sourceDate: '2026-01-07',
      status: 'confirmed',
    },
  ],
  defaultLines: ['my-heal'],
};
