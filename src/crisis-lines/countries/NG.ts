// Generated from data/crisis-lines.json by scripts/crisis-lines/generate.mjs: change it there.
import type { CrisisCountry } from '../types.ts';

/** Nigeria: emergency numbers and crisis lines. */
export const NG: CrisisCountry = {
  country: 'NG',
  name: 'Nigeria',
  emergency: [{ number: '112' }, { number: '199' }],
  lines: [
    {
      id: 'ng-surpin',
      name: 'SURPIN helpline',
      audience: 'general',
      call: { number: '0800 078 7746' },
      website: 'https://www.surpinng.com',
      languages: ['en', 'ha', 'yo'],
      cost: 'free',
      sourceDate: '2022-08-10',
      status: 'confirmed',
    },
  ],
  defaultLines: ['ng-surpin'],
};
