// Generated from data/crisis-lines.json by scripts/crisis-lines/generate.mjs: change it there.
import type { CrisisCountry } from '../types.ts';

/** Australia: emergency numbers and crisis lines. */
export const AU: CrisisCountry = {
  country: 'AU',
  name: 'Australia',
  emergency: [{ number: '000' }],
  lines: [
    {
      id: 'au-lifeline',
      name: 'Lifeline',
      audience: 'general',
      call: { number: '13 11 14' },
      text: { number: '0477131114' },
      chat: 'https://www.lifeline.org.au/crisis-chat/',
      website: 'https://www.lifeline.org.au',
      hours: '24/7',
      languages: ['en'],
      cost: 'free',
      sourceDate: '2024-09-10',
      status: 'confirmed',
    },
    {
      id: 'au-kids-helpline',
      name: 'Kids Helpline',
      audience: 'children-and-young-people',
      call: { number: '1800 55 1800' },
      website: 'https://kidshelpline.com.au',
      hours: '24/7',
      languages: ['en'],
      cost: 'free',
      sourceDate: '2021-07-09',
      status: 'confirmed',
    },
    {
      id: 'au-mensline',
      name: 'MensLine Australia',
      audience: 'men',
      call: { number: '1300 78 99 78' },
      website: 'https://mensline.org.au',
      hours: '24/7',
      languages: ['en'],
      cost: 'local-rate',
      sourceDate: '2024-09-10',
      status: 'confirmed',
    },
  ],
  defaultLines: ['au-lifeline'],
};
