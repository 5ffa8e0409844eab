// Generated from data/crisis-lines.json by scripts/crisis-lines/generate.mjs: change it there.
import type { CrisisCountry } from '../types.ts';

/** Latvia: emergency numbers and crisis lines. */
export const LV: CrisisCountry = {
  country: 'LV',
  name: 'Latvia',
  emergency: [
    { number: '112', for: 'European emergency number' },
    { number: '113', for: 'ambulance' },
  ],
  lines: [
    {
      id: 'lv-116123',
      name: 'Krīzes tālrunis 116123',
      audience: 'general',
      call: { number: '116 123' },
      website: 'https://www.skalbes.lv',
      hours: '24/7',
      languages: ['lv', 'ru', 'en'],
      cost: 'free',
      sourceDate: '2026-01-13',
      status: 'confirmed',
    },
  ],
  defaultLines: ['lv-116123'],
};
