// Generated from data/crisis-lines.json by scripts/crisis-lines/generate.mjs: change it there.
import type { CrisisCountry } from '../types.ts';

/** Hong Kong SAR: emergency numbers and crisis lines. */
export const HK: CrisisCountry = {
  country: 'HK',
  name: 'Hong Kong SAR',
  emergency: [{ number: '999' }],
  lines: [
    {
      id: 'hk-18111',
      name: '情緒通 18111 Mental Health Support Hotline',
      audience: 'general',
      call: { number: '18111' },
      website: 'https://www.shallwetalk.hk',
      hours: '24/7',
      languages: ['yue', 'en', 'zh'],
      cost: 'free',
      sourceDate: '2023-12-27',
      status: 'confirmed',
    },
    {
      id: 'hk-samaritans',
      name: 'The Samaritans Hong Kong (multilingual)',
      audience: 'general',
      call: { number: '2896 0000', countryCode: '852' },
      website: 'https://samaritans.org.hk',
      hours: '24/7',
      languages: ['en', 'yue', 'zh'],
      cost: 'local-rate',
      sourceDate: '2018-07-02',
      status: 'confirmed',
    },
    {
      id: 'hk-sbhk',
      name: '香港撒瑪利亞防止自殺會',
      audience: 'general',
      call: { number: '2389 2222', countryCode: '852' },
      website: 'https://sbhk.org.hk',
      languages: ['yue', 'en'],
      cost: 'local-rate',
      sourceDate: '2023-01-01',
      status: 'confirmed',
    },
  ],
  defaultLines: ['hk-18111'],
};
