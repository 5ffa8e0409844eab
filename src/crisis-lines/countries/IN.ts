// Generated from data/crisis-lines.json by scripts/crisis-lines/generate.mjs: change it there.
import type { CrisisCountry } from '../types.ts';

/** India: emergency numbers and crisis lines. */
export const IN: CrisisCountry = {
  country: 'IN',
  name: 'India',
  emergency: [{ number: '112' }],
  lines: [
    {
      id: 'in-tele-manas',
      name: 'Tele-MANAS',
      audience: 'general',
      call: { number: '14416' },
      otherCalls: [{ number: '1800-891-4416' }],
      website: 'https://telemanas.mohfw.gov.in',
      hours: '24/7',
      languages: ['en', 'hi', 'as', 'bn', 'gu', 'kn', 'ml', 'mr', 'or', 'pa', 'ta', 'te', 'ur'],
      cost: 'free',
      sourceDate: '2025-12-13',
      status: 'confirmed',
    },
    {
      id: 'in-childline',
      name: 'Childline 1098',
      audience: 'children-and-young-people',
      call: { number: '1098' },
      website: 'https://www.childlineindia.org',
      languages: ['en', 'hi'],
      cost: 'free',
      sourceDate: '2025-12-13',
      status: 'confirmed',
    },
  ],
  defaultLines: ['in-tele-manas'],
};
