// Generated from data/crisis-lines.json by scripts/crisis-lines/generate.mjs: change it there.
import type { CrisisCountry } from '../types.ts';

/** United Kingdom: emergency numbers and crisis lines. */
export const GB: CrisisCountry = {
  country: 'GB',
  name: 'United Kingdom',
  emergency: [{ number: '999' }, { number: '112' }],
  lines: [
    {
      id: 'gb-samaritans',
      name: 'Samaritans',
      audience: 'general',
      call: { number: '116 123' },
      website: 'https://www.samaritans.org',
      hours: '24/7',
      languages: ['en'],
      cost: 'free',
      sourceDate: '2026-01-18',
      status: 'confirmed',
    },
    {
      id: 'gb-nhs-111',
      name: 'NHS 111, mental health option',
      audience: 'general',
      regions: ['GB-ENG', 'GB-SCT', 'GB-WLS'],
      call: { number: '111', note: 'mental health option (2)' },
      website: 'https://111.nhs.uk',
      hours: '24/7',
      languages: ['en'],
      cost: 'free',
      sourceDate: '2025-11-17',
      status: 'confirmed',
    },
    {
      id: 'gb-shout',
      name: 'Shout',
      audience: 'general',
      text: { number: '85258', keyword: 'SHOUT' },
      website: 'https://giveusashout.org',
      hours: '24/7',
      languages: ['en'],
      cost: 'free',
      sourceDate: '2026-01-18',
      status: 'confirmed',
    },
  ],
  defaultLines: ['gb-samaritans'],
};
