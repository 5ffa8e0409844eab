// Generated from data/crisis-lines.json by scripts/crisis-lines/generate.mjs: change it there.
import type { CrisisCountry } from '../types.ts';

/** Egypt: emergency numbers and crisis lines. */
export const EG: CrisisCountry = {
  country: 'EG',
  name: 'Egypt',
  emergency: [
    { number: '123', for: 'ambulance' },
    { number: '122', for: 'police' },
  ],
  lines: [
    {
      id: 'eg-gsmhat',
      name: 'الخط الساخن للأمانة العامة للصحة النفسية',
      audience: 'general',
      call: { number: '0800 888 0700' },
      website: 'https://mentalhealth.gov.eg',
      languages: ['ar'],
      cost: 'free',
      sourceDate: '2025-09-21',
      status: 'confirmed',
    },
    {
      id: 'eg-16328',
      name: 'الخط الساخن 16328',
      audience: 'general',
      call: { number: '16328' },
      website: 'https://mentalhealth.gov.eg',
      languages: ['ar'],
      cost: 'free',
      sourceDate: '2022-06-01',
      status: 'confirmed',
    },
  ],
  defaultLines: ['eg-gsmhat'],
};
