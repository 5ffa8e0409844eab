// Generated from data/crisis-lines.json by scripts/crisis-lines/generate.mjs: change it there.
import type { CrisisCountry } from '../types.ts';

/** Greece: emergency numbers and crisis lines. */
export const GR: CrisisCountry = {
  country: 'GR',
  name: 'Greece',
  emergency: [
    { number: '112', for: 'European emergency number' },
    { number: '166', for: 'ambulance' },
  ],
  lines: [
    {
      id: 'gr-1018',
      name: 'Γραμμή Παρέμβασης για την Αυτοκτονία 1018',
      audience: 'general',
      call: { number: '1018' },
      website: 'https://www.suicide-help.gr',
      languages: ['el'],
      sourceDate: '2025-10-10',
      status: 'confirmed',
    },
    {
      id: 'gr-10306',
      name: 'Γραμμή Ψυχοκοινωνικής Υποστήριξης 10306',
      audience: 'general',
      call: { number: '10306' },
      website: 'https://www.moh.gov.gr',
      hours: '24/7',
      languages: ['el'],
      sourceDate: '2025-10-10',
      status: 'confirmed',
    },
    {
      id: 'gr-1056',
      name: 'Εθνική Τηλεφωνική Γραμμή για τα Παιδιά SOS 1056',
      audience: 'children-and-young-people',
      call: { number: '1056' },
      website: 'https://www.hamogelo.gr',
      languages: ['el'],
      cost: 'free',
      sourceDate: '2026-02-25',
      status: 'confirmed',
    },
  ],
  defaultLines: ['gr-1018'],
};
