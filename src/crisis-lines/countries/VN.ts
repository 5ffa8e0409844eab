// Generated from data/crisis-lines.json by scripts/crisis-lines/generate.mjs: change it there.
import type { CrisisCountry } from '../types.ts';

/** Vietnam: emergency numbers and crisis lines. */
export const VN: CrisisCountry = {
  country: 'VN',
  name: 'Vietnam',
  emergency: [
    { number: '115', for: 'ambulance' },
    { number: '113', for: 'police' },
  ],
  lines: [
    {
      id: 'vn-111',
      name: 'Tổng đài điện thoại quốc gia bảo vệ trẻ em 111',
      audience: 'children-and-young-people',
      call: { number: '111' },
      website: 'https://tongdai111.vn',
      hours: '24/7',
      languages: ['vi'],
      cost: 'free',
      sourceDate: '2022-08-24',
      status: 'confirmed',
    },
  ],
  defaultLines: [],
};
