// Generated from data/crisis-lines.json by scripts/crisis-lines/generate.mjs: change it there.
import type { CrisisCountry } from '../types.ts';

/** Canada: emergency numbers and crisis lines. */
export const CA: CrisisCountry = {
  country: 'CA',
  name: 'Canada',
  emergency: [{ number: '911' }],
  lines: [
    {
      id: 'ca-988',
      name: '9-8-8: Suicide Crisis Helpline',
      audience: 'general',
      call: { number: '9-8-8' },
      text: { number: '988' },
      website: 'https://988.ca',
      hours: '24/7',
      languages: ['en', 'fr'],
      cost: 'free',
      sourceDate: '2023-11-30',
      status: 'confirmed',
    },
    {
      id: 'ca-kids-help-phone',
      name: 'Kids Help Phone',
      audience: 'children-and-young-people',
      text: { number: '686868', keyword: 'CONNECT' },
      website: 'https://kidshelpphone.ca',
      hours: '24/7',
      languages: ['en', 'fr'],
      cost: 'free',
      sourceDate: '2022-07-27',
      status: 'confirmed',
    },
    {
      id: 'ca-quebec',
      name: '1 866 APPELLE (Quebec suicide prevention line)',
      audience: 'general',
      regions: ['CA-QC'],
      call: { number: '1 866 277-3553', countryCode: '1', nationalPrefix: '1' },
      website: 'https://suicide.ca',
      languages: ['fr', 'en'],
      cost: 'free',
      sourceDate: '2022-08-31',
      status: 'confirmed',
    },
  ],
  defaultLines: ['ca-988'],
};
