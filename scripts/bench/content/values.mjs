// The treatment is made up: no number here is a clinical fact.
export const list = (size, make) => Array.from({ length: size }, (_, index) => make(index));

/** The numbers differ from one statistic to the next, so that remembering one gains nothing. */
export const treatedCount = (index) => 20 + (index % 70);
export const comparatorCount = (index) => 5 + (index % 11);

export const statistic = (index) => ({
  type: 'frequency',
  denominator: 100,
  treated: { label: 'the example', count: treatedCount(index) },
  comparator: { label: 'a placebo', count: comparatorCount(index) },
  timeframe: { relation: 'over', value: 4, unit: 'week' },
  population: 'adults in a made-up trial',
  sourceIds: ['trial'],
});

const source = (id, kind, title, publisher, year) => {
  return { id, title, publisher, year, kind, url: `https://example.org/${id}` };
};

export const sources = [
  source('label', 'label', 'Label of the example', 'Example regulator', 2025),
  source('trial', 'trial', 'Trial of the example', 'Example journal', 2024),
];

const route = (id, name, medicine, approval, mainRisks) => ({
  id,
  name,
  medicine,
  given: 'As the *example* says.[@label]',
  setting: 'In an example clinic.',
  approvals: [
    {
      id: 'us',
      jurisdiction: 'US',
      regulator: 'The example regulator',
      indication: 'example condition',
      asOf: '2025-01-27',
      sourceIds: ['label'],
      ...approval,
    },
  ],
  mainRisks,
});

export const routes = [
  {
    ...route('spray', 'Spray', 'Exampla', { status: 'approved', since: 2019 }, ['effect-0']),
    boxedWarning: 'warning',
  },
  route('infusion', 'Infusion', 'example', { status: 'off-label' }, ['effect-1', 'effect-2']),
  route('tablet', 'Tablet', 'example, mixed', { status: 'not-approved' }, ['effect-2']),
];
