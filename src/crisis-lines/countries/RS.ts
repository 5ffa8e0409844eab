// Generated from data/crisis-lines.json by scripts/crisis-lines/generate.mjs: change it there.
import type { CrisisCountry } from '../types.ts';

/** Serbia: emergency numbers and crisis lines. */
export const RS: CrisisCountry = {
  country: 'RS',
  name: 'Serbia',
  emergency: [
    { number: '194', for: 'ambulance' },
    { number: '112', for: 'being introduced' },
  ],
  lines: [
    {
      id: 'rs-laza',
      name: 'SOS linija za prevenciju samoubistva',
      audience: 'general',
      call: { number: '011 7777 000', countryCode: '381', nationalPrefix: '0' },
      website: 'https://www.lazalazarevic.rs',
      languages: ['sr'],
      cost: 'local-rate',
      sourceDate: '2021-07-09',
      status: 'confirmed',
    },
  ],
  defaultLines: ['rs-laza'],
};
