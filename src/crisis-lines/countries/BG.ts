// Generated from data/crisis-lines.json by scripts/crisis-lines/generate.mjs: change it there.
import type { CrisisCountry } from '../types.ts';

/** Bulgaria: emergency numbers and crisis lines. */
export const BG: CrisisCountry = {
  country: 'BG',
  name: 'Bulgaria',
  emergency: [{ number: '112' }],
  lines: [
    {
      id: 'bg-116111',
      name: 'Национална телефонна линия за деца 116 111',
      audience: 'children-and-young-people',
      call: { number: '116 111' },
      website: 'https://www.116111.bg',
      hours: '24/7',
      languages: ['bg'],
      cost: 'free',
      sourceDate: '2021-06-01',
      status: 'confirmed',
    },
  ],
  defaultLines: [],
};
