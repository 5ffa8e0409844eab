// Generated from data/crisis-lines.json by scripts/crisis-lines/generate.mjs: change it there.
import type { CrisisCountry } from '../types.ts';

/** Japan: emergency numbers and crisis lines. */
export const JP: CrisisCountry = {
  country: 'JP',
  name: 'Japan',
  emergency: [
    { number: '119', for: 'ambulance and fire' },
    { number: '110', for: 'police' },
  ],
  lines: [
    {
      id: 'jp-yorisoi',
      name: 'よりそいホットライン',
      audience: 'general',
      call: {
        number: '0120-279-338',
        note: 'Iwate, Miyagi, Fukushima and IP phones have other numbers: see the website.',
      },
      website: 'https://www.since2011.net/yorisoi/',
      hours: '24/7',
      languages: ['ja', 'en'],
      cost: 'free',
      sourceDate: '2024-09-01',
      status: 'confirmed',
    },
    {
      id: 'jp-inochi-sos',
      name: '#いのちSOS',
      audience: 'general',
      call: { number: '0120-061-338' },
      website: 'https://www.lifelink.or.jp/inochisos/',
      languages: ['ja'],
      cost: 'free',
      sourceDate: '2024-09-01',
      status: 'confirmed',
    },
    {
      id: 'jp-kokoro-unified',
      name: 'こころの健康相談統一ダイヤル',
      audience: 'general',
      call: { number: '0570-064-556', note: 'Navi Dial: charged; not reachable from some plans.' },
      website: 'https://www.mhlw.go.jp/mamorouyokokoro/',
      languages: ['ja'],
      cost: 'local-rate',
      sourceDate: '2024-09-01',
      status: 'confirmed',
    },
  ],
  defaultLines: ['jp-yorisoi'],
};
