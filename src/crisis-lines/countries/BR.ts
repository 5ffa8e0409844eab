// Generated from data/crisis-lines.json by scripts/crisis-lines/generate.mjs: change it there.
import type { CrisisCountry } from '../types.ts';

/** Brazil: emergency numbers and crisis lines. */
export const BR: CrisisCountry = {
  country: 'BR',
  name: 'Brazil',
  emergency: [
    { number: '192', for: 'ambulance (SAMU)' },
    { number: '190', for: 'police' },
  ],
  lines: [
    {
      id: 'br-cvv',
      name: 'CVV – Centro de Valorização da Vida',
      audience: 'general',
      call: { number: '188' },
      chat: 'https://www.cvv.org.br/chat/',
      website: 'https://www.cvv.org.br',
      hours: '24/7',
      languages: ['pt-BR'],
      cost: 'free',
      sourceDate: '2025-09-09',
      status: 'confirmed',
    },
  ],
  defaultLines: ['br-cvv'],
};
