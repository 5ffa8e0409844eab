// Generated from data/crisis-lines.json by scripts/crisis-lines/generate.mjs: change it there.
import type { CrisisCountry } from '../types.ts';

/** Israel: emergency numbers and crisis lines. */
export const IL: CrisisCountry = {
  country: 'IL',
  name: 'Israel',
  emergency: [
    { number: '101', for: 'ambulance (Magen David Adom)' },
    { number: '100', for: 'police' },
  ],
  lines: [
    {
      id: 'il-eran',
      name: 'ער״ן – ERAN',
      audience: 'general',
      call: { number: '1201' },
      chat: 'https://www.eran.org.il',
      website: 'https://www.eran.org.il',
      hours: '24/7',
      languages: ['he', 'ar', 'ru', 'en', 'am', 'fr', 'es'],
      cost: 'free',
      sourceDate: '2023-11-15',
      status: 'confirmed',
    },
  ],
  defaultLines: ['il-eran'],
};
