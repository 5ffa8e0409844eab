/** Our own few icons: outlines on a 24-unit grid, each told apart by shape alone. */
export const chevron = 'm6 9 6 6 6-6';

const circle = 'M12 2.5a9.5 9.5 0 1 0 0 19 9.5 9.5 0 0 0 0-19Z';
const triangle = 'M12 3 22 20.5H2Z';
const octagon = 'M8 2.5h8L21.5 8v8L16 21.5H8L2.5 16V8Z';

const warning = `${triangle}M12 10v5M12 17.8v.2`;

export const severityIcons = {
  common: `${circle}M12 11v6M12 7.2v.3`,
  serious: warning,
  emergency: `${octagon}M12 7v6M12 16.3v.2`,
} as const;

export const approvalIcons = {
  approved: 'm4 13 5.5 5.5L20.5 6',
  'approved-with-restrictions': 'M20 13v7H4V4h10M8.5 11l3.5 3.5L21.5 4.5',
  'off-label': `${circle}M12 2.5v19`,
  'not-approved': 'M5 12h14',
  withdrawn: 'M5 5l14 14M19 5 5 19',
} as const;

export const candidacyIcons = {
  'may-suit': `${circle}M8 12h8M12 8v8`,
  'care-first': warning,
  'should-not': `${octagon}M7.5 12h9`,
  'ask-clinician': 'M4 4.5h16v12h-9l-5 4v-4H4Z',
} as const;

export const adviceIcons = { do: 'm4 13 5.5 5.5L20.5 6', dont: 'M5 5l14 14M19 5 5 19' } as const;

export const overdueIcon = `${circle}M12 6.5V12l4 2.5`;
export const question = `${circle}M9 9.6a3 3 0 1 1 4.3 2.7c-.9.4-1.3 1-1.3 2M12 17.3v.2`;
