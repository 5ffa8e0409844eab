// Generated from data/crisis-lines.json by scripts/crisis-lines/generate.mjs: change it there.
import type { CrisisCountry } from '../types.ts';

/** France: emergency numbers and crisis lines. */
export const FR: CrisisCountry = {
  country: 'FR',
  name: 'France',
  emergency: [
    { number: '112', for: 'European emergency number' },
    { number: '15', for: 'medical (SAMU)' },
  ],
  lines: [
    {
      id: 'fr-3114',
      name: '3114, numéro national de prévention du suicide',
      audience: 'general',
      call: { number: '3114', note: 'Covers mainland and overseas France.' },
      website: 'https://3114.fr',
      hours: '24/7',
      languages: ['fr'],
      cost: 'free',
      sourceDate: '2022-02-04',
      status: 'confirmed',
    },
    {
      id: 'fr-fil-sante-jeunes',
      name: 'Fil Santé Jeunes',
      audience: 'children-and-young-people',
      call: { number: '0 800 235 236' },
      chat: 'https://www.filsantejeunes.com',
      website: 'https://www.filsantejeunes.com',
      languages: ['fr'],
      cost: 'free',
      sourceDate: '2021-07-09',
      status: 'confirmed',
    },
  ],
  defaultLines: ['fr-3114'],
};
