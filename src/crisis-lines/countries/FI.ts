// Generated from data/crisis-lines.json by scripts/crisis-lines/generate.mjs: change it there.
import type { CrisisCountry } from '../types.ts';

/** Finland: emergency numbers and crisis lines. */
export const FI: CrisisCountry = {
  country: 'FI',
  name: 'Finland',
  emergency: [{ number: '112' }],
  lines: [
    {
      id: 'fi-mieli',
      name: 'MIELI Kriisipuhelin',
      audience: 'general',
      call: { number: '09 2525 0111', countryCode: '358', nationalPrefix: '0' },
      website: 'https://mieli.fi/kriisipuhelin',
      hours: '24/7',
      languages: ['fi'],
      cost: 'local-rate',
      sourceDate: '2024-01-01',
      status: 'confirmed',
    },
    {
      id: 'fi-mieli-sv',
      name: 'MIELI Kristelefonen (svenska)',
      audience: 'general',
      call: { number: '09 2525 0112', countryCode: '358', nationalPrefix: '0' },
      website: 'https://mieli.fi/sv',
      languages: ['sv'],
      cost: 'local-rate',
      sourceDate: '2024-01-01',
      status: 'confirmed',
    },
    {
      id: 'fi-mieli-en-ar',
      name: 'MIELI Crisis Helpline (English, Arabic)',
      audience: 'general',
      call: { number: '09 2525 0113', countryCode: '358', nationalPrefix: '0' },
      website: 'https://mieli.fi/en',
      languages: ['en', 'ar'],
      cost: 'local-rate',
      sourceDate: '2024-01-01',
      status: 'confirmed',
    },
  ],
  defaultLines: ['fi-mieli', 'fi-mieli-sv', 'fi-mieli-en-ar'],
  byLanguage: true,
};
