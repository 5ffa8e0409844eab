// Generated from data/crisis-lines.json by scripts/crisis-lines/generate.mjs: change it there.
import type { CrisisCountry } from '../types.ts';

/** Lithuania: emergency numbers and crisis lines. */
export const LT: CrisisCountry = {
  country: 'LT',
  name: 'Lithuania',
  emergency: [{ number: '112' }],
  lines: [
    {
      id: 'lt-vilties-linija',
      name: 'Vilties linija',
      audience: 'general',
      call: { number: '116 123' },
      website: 'https://viltieslinija.lt',
      hours: '24/7',
      languages: ['lt'],
      cost: 'free',
      sourceDate: '2021-07-09',
      status: 'confirmed',
    },
    {
      id: 'lt-jaunimo-linija',
      name: 'Jaunimo linija',
      audience: 'young-people',
      call: { number: '0 800 28888' },
      chat: 'https://jaunimolinija.lt/pasikalbekim/',
      website: 'https://jaunimolinija.lt',
      hours: '24/7',
      languages: ['lt'],
      cost: 'free',
      sourceDate: '2025-09-03',
      status: 'confirmed',
    },
    {
      id: 'lt-vaiku-linija',
      name: 'Vaikų linija',
      audience: 'children-and-young-people',
      call: { number: '116 111' },
      website: 'https://www.vaikulinija.lt',
      languages: ['lt'],
      cost: 'free',
      sourceDate: '2021-07-09',
      status: 'confirmed',
    },
  ],
  defaultLines: ['lt-vilties-linija'],
};
