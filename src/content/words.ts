// The closed sets of words, apart from the schemas: whoever needs only these pays for nothing else.

/** How much a side effect matters: read, tell the clinic, or call for help now. */
export const severities = ['common', 'serious', 'emergency'] as const;

/** What a candidacy answer means for the reader. */
export const candidacyGroups = ['may-suit', 'care-first', 'should-not', 'ask-clinician'] as const;

/** How a regulator stands to a treatment for one use. */
export const approvalStatuses = [
  'approved',
  'approved-with-restrictions',
  'off-label',
  'not-approved',
  'withdrawn',
] as const;

/** What kind of publication a source is; readers weigh them differently. */
export const sourceKinds = [
  'label',
  'regulator',
  'guideline',
  'systematic-review',
  'trial',
  'observational',
  'expert-opinion',
  'manufacturer',
  'registry',
  'news',
  'other',
] as const;
