import { enUS, extendMessages } from './messages.ts';

/** British English: what differs from American English. */
export const enGB = extendMessages(enUS, {
  approval: {
    approved: 'Licensed',
    'approved-with-restrictions': 'Licensed with restrictions',
    'not-approved': 'Not licensed',
  },
  sources: { label: 'Product information' },
});
