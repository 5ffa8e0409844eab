// Generated from data/crisis-lines.json by scripts/crisis-lines/generate.mjs: change it there.
import type { CrisisCountry } from '../types.ts';

/** Slovakia: emergency numbers and crisis lines. */
export const SK: CrisisCountry = {
  country: 'SK',
  name: 'Slovakia',
  emergency: [
    { number: '112', for: 'European emergency number' },
    { number: '155', for: 'ambulance' },
  ],
  lines: [
    {
      id: 'sk-nezabudka',
      name: 'Linka dôvery Nezábudka',
      audience: 'general',
      call: { number: '0800 800 566' },
      website: 'https://dusevnezdravie.sk',
      hours: '24/7',
      languages: ['sk'],
      cost: 'free',
      sourceDate: '2019-10-14',
      status: 'confirmed',
    },
  ],
  defaultLines: ['sk-nezabudka'],
};
