// Generated from data/crisis-lines.json by scripts/crisis-lines/generate.mjs: change it there.
import type { CrisisCountry } from '../types.ts';

/** Indonesia: emergency numbers and crisis lines. */
export const ID: CrisisCountry = {
  country: 'ID',
  name: 'Indonesia',
  emergency: [
    { number: '112', for: 'emergencies (where live)' },
    { number: '119', for: 'ambulance' },
  ],
  lines: [
    {
      id: 'id-healing119',
      name: 'healing119.id',
      audience: 'general',
      chat: 'https://www.healing119.id',
      website: 'https://www.healing119.id',
      languages: ['id'],
      cost: 'free',
      sourceDate: '2025-08-07',
      status: 'confirmed',
    },
  ],
  defaultLines: ['id-healing119'],
};
