// Generated from data/crisis-lines.json by scripts/crisis-lines/generate.mjs: change it there.
import type { CrisisCountry } from '../types.ts';

/** Poland: emergency numbers and crisis lines. */
export const PL: CrisisCountry = {
  country: 'PL',
  name: 'Poland',
  emergency: [{ number: '112' }],
  lines: [
    {
      id: 'pl-116123',
      name: 'Kryzysowy Telefon Zaufania 116 123',
      audience: 'general',
      call: { number: '116 123' },
      chat: 'https://116sos.pl',
      website: 'https://116sos.pl',
      hours: '24/7',
      languages: ['pl'],
      cost: 'free',
      sourceDate: '2025-11-01',
      status: 'confirmed',
    },
    {
      id: 'pl-116111',
      name: 'Telefon zaufania dla dzieci i młodzieży 116 111',
      audience: 'children-and-young-people',
      call: { number: '116 111' },
      chat: 'https://116111.pl',
      website: 'https://116111.pl',
      hours: '24/7',
      languages: ['pl'],
      cost: 'free',
      sourceDate: '2025-11-01',
      status: 'confirmed',
    },
    {
      id: 'pl-800121212',
      name: 'Dziecięcy Telefon Zaufania Rzecznika Praw Dziecka',
      audience: 'children-and-young-people',
      call: { number: '800 12 12 12' },
      website: 'https://800121212.pl',
      hours: '24/7',
      languages: ['pl'],
      cost: 'free',
      sourceDate: '2025-05-17',
      status: 'confirmed',
    },
  ],
  defaultLines: ['pl-116123'],
};
