// Generated from data/crisis-lines.json by scripts/crisis-lines/generate.mjs: change it there.
import type { CrisisCountry } from '../types.ts';

/** Romania: emergency numbers and crisis lines. */
export const RO: CrisisCountry = {
  country: 'RO',
  name: 'Romania',
  emergency: [{ number: '112' }],
  lines: [
    {
      id: 'ro-deprehub',
      name: 'depreHUB',
      audience: 'general',
      call: { number: '0374 456 420' },
      website: 'https://deprehub.ro',
      languages: ['ro'],
      sourceDate: '2021-10-07',
      status: 'confirmed',
    },
    {
      id: 'ro-telefonul-copilului',
      name: 'Telefonul Copilului 116 111',
      audience: 'children-and-young-people',
      call: { number: '116 111' },
      website: 'https://www.telefonulcopilului.ro',
      languages: ['ro'],
      cost: 'free',
      sourceDate: '2026-02-02',
      status: 'confirmed',
    },
  ],
  defaultLines: ['ro-deprehub'],
};
