// Generated from data/crisis-lines.json by scripts/crisis-lines/generate.mjs: change it there.
import type { CrisisCountry } from '../types.ts';

/** Norway: emergency numbers and crisis lines. */
export const NO: CrisisCountry = {
  country: 'NO',
  name: 'Norway',
  emergency: [
    { number: '113', for: 'ambulance' },
    { number: '112', for: 'police' },
  ],
  lines: [
    {
      id: 'no-mental-helse',
      name: 'Mental Helses hjelpetelefon',
      audience: 'general',
      call: { number: '116 123' },
      chat: 'https://sidetmedord.no',
      website: 'https://mentalhelse.no',
      hours: '24/7',
      languages: ['no'],
      cost: 'free',
      sourceDate: '2023-05-01',
      status: 'confirmed',
    },
    {
      id: 'no-kirkens-sos',
      name: 'Kirkens SOS',
      audience: 'general',
      call: { number: '22 40 00 40', countryCode: '47' },
      chat: 'https://www.soschat.no',
      website: 'https://www.kirkens-sos.no',
      hours: '24/7',
      languages: ['no'],
      cost: 'local-rate',
      sourceDate: '2021-11-20',
      status: 'confirmed',
    },
  ],
  defaultLines: ['no-mental-helse'],
};
