// Generated from data/crisis-lines.json by scripts/crisis-lines/generate.mjs: change it there.
import type { CrisisCountry } from '../types.ts';

/** Germany: emergency numbers and crisis lines. */
export const DE: CrisisCountry = {
  country: 'DE',
  name: 'Germany',
  emergency: [{ number: '112', for: 'ambulance and fire' }],
  lines: [
    {
      id: 'de-telefonseelsorge',
      name: 'TelefonSeelsorge',
      audience: 'general',
      call: { number: '0800 111 0 111' },
      otherCalls: [{ number: '0800 111 0 222' }, { number: '116 123' }],
      chat: 'https://online.telefonseelsorge.de',
      website: 'https://www.telefonseelsorge.de',
      hours: '24/7',
      languages: ['de'],
      cost: 'free',
      sourceDate: '2024-05-31',
      status: 'confirmed',
    },
  ],
  defaultLines: ['de-telefonseelsorge'],
};
