// Generated from data/crisis-lines.json by scripts/crisis-lines/generate.mjs: change it there.
import type { CrisisCountry } from '../types.ts';

/** Estonia: emergency numbers and crisis lines. */
export const EE: CrisisCountry = {
  country: 'EE',
  name: 'Estonia',
  emergency: [{ number: '112' }],
  lines: [
    {
      id: 'ee-116123',
      name: 'Emotsionaalse toe ja hingehoiu telefon 116 123',
      audience: 'general',
      call: { number: '116 123' },
      website: 'https://www.palunabi.ee',
      languages: ['et', 'ru', 'en'],
      cost: 'free',
      sourceDate: '2024-09-10',
      status: 'confirmed',
    },
  ],
  defaultLines: ['ee-116123'],
};
