// Generated from data/crisis-lines.json by scripts/crisis-lines/generate.mjs: change it there.
import type { CrisisCountry } from '../types.ts';

/** Czechia: emergency numbers and crisis lines. */
export const CZ: CrisisCountry = {
  country: 'CZ',
  name: 'Czechia',
  emergency: [
    { number: '112', for: 'European emergency number' },
    { number: '155', for: 'ambulance' },
  ],
  lines: [
    {
      id: 'cz-116123',
      name: 'Linka první psychické pomoci 116 123',
      audience: 'general',
      call: { number: '116 123' },
      website: 'https://linkapsychickepomoci.cz',
      languages: ['cs'],
      cost: 'free',
      sourceDate: '2024-12-08',
      status: 'confirmed',
    },
  ],
  defaultLines: ['cz-116123'],
};
