// Generated from data/crisis-lines.json by scripts/crisis-lines/generate.mjs: change it there.
import type { CrisisCountry } from '../types.ts';

/** Belgium: emergency numbers and crisis lines. */
export const BE: CrisisCountry = {
  country: 'BE',
  name: 'Belgium',
  emergency: [{ number: '112' }],
  lines: [
    {
      id: 'be-1813',
      name: 'Zelfmoordlijn 1813',
      audience: 'general',
      call: { number: '1813' },
      chat: 'https://www.zelfmoord1813.be',
      website: 'https://www.zelfmoord1813.be',
      hours: '24/7',
      languages: ['nl'],
      cost: 'free',
      sourceDate: '2026-02-01',
      status: 'confirmed',
    },
    {
      id: 'be-cps',
      name: 'Centre de Prévention du Suicide',
      audience: 'general',
      call: { number: '0800 32 123' },
      website: 'https://www.preventionsuicide.be',
      hours: '24/7',
      languages: ['fr'],
      cost: 'free',
      sourceDate: '2026-02-01',
      status: 'confirmed',
    },
  ],
  defaultLines: ['be-1813', 'be-cps'],
  byLanguage: true,
};
