// Generated from data/crisis-lines.json by scripts/crisis-lines/generate.mjs: change it there.
import type { CrisisCountry } from '../types.ts';

/** South Korea: emergency numbers and crisis lines. */
export const KR: CrisisCountry = {
  country: 'KR',
  name: 'South Korea',
  emergency: [
    { number: '119', for: 'ambulance and fire' },
    { number: '112', for: 'police' },
  ],
  lines: [
    {
      id: 'kr-109',
      name: '자살예방 상담전화 109',
      audience: 'general',
      call: { number: '109' },
      website: 'https://www.109.or.kr',
      hours: '24/7',
      languages: ['ko'],
      cost: 'free',
      sourceDate: '2024-01-03',
      status: 'confirmed',
    },
    {
      id: 'kr-1577-0199',
      name: '정신건강위기 상담전화 1577-0199',
      audience: 'general',
      call: { number: '1577-0199' },
      website: 'https://www.mohw.go.kr',
      languages: ['ko'],
      cost: 'local-rate',
      sourceDate: '2024-01-08',
      status: 'confirmed',
    },
    {
      id: 'kr-1388',
      name: '청소년상담전화 1388',
      audience: 'children-and-young-people',
      call: { number: '1388' },
      website: 'https://www.1388.go.kr',
      languages: ['ko'],
      sourceDate: '2024-01-02',
      status: 'confirmed',
    },
  ],
  defaultLines: ['kr-109'],
};
