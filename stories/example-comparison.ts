import type { Approval, AttributeGroup, Cell, Route, Source } from '../src/content/index.ts';

/** Made-up treatments, sources and numbers, so that no story is mistaken for a clinical fact. */
export const sources: Source[] = [
  {
    id: 'example-label',
    title: 'Example label',
    publisher: 'Example regulator',
    year: 2025,
    kind: 'label',
  },
  {
    id: 'example-trial',
    title: 'Example trial',
    publisher: 'Example journal',
    year: 2024,
    kind: 'trial',
  },
];

const statuses: Approval['status'][] = [
  'approved',
  'approved-with-restrictions',
  'off-label',
  'not-approved',
  'withdrawn',
];

const names = ['Spray', 'Infusion', 'Tablet', 'Lozenge', 'Patch', 'Injection', 'Drops', 'Syrup'];

/** Up to eight routes of a made-up medicine. */
export const exampleRoutes = (count: number): Route[] =>
  names.slice(0, count).map((name, index) => ({
    id: name.toLowerCase(),
    name,
    medicine: 'Exampla (example)',
    given: 'As the example says.',
    setting: 'In an example clinic.',
    approvals: [
      {
        id: 'us',
        jurisdiction: 'US',
        regulator: 'Example regulator',
        status: statuses[index % statuses.length] as Approval['status'],
        indication: 'an example condition',
        asOf: '2025-01-27',
        sourceIds: ['example-label'],
      },
    ],
    mainRisks: ['example-risk'],
  }));

/** The same cell for every route, or one made from its place. */
const each = (routes: readonly Route[], cell: (index: number) => Cell) =>
  Object.fromEntries(routes.map(({ id }, index) => [id, cell(index)]));

const frequency = (treated: number): Cell => ({
  type: 'frequency',
  denominator: 100,
  treated: { label: 'the example', count: treated },
  comparator: { label: 'an example placebo', count: 9 },
  timeframe: { relation: 'over', value: 4, unit: 'week' },
  population: 'adults in a made-up trial',
  sourceIds: ['example-trial'],
});

/** One row for each type of cell. */
export function exampleGroups(routes: readonly Route[]): AttributeGroup[] {
  return [
    {
      id: 'standing',
      name: 'How it stands',
      attributes: [
        {
          id: 'approval',
          name: 'Approval',
          about: 'approval',
          cells: each(routes, () => ({ type: 'approval', jurisdiction: 'US' })),
        },
      ],
    },
    {
      id: 'visit',
      name: 'A visit',
      attributes: [
        {
          id: 'watched',
          name: 'Somebody watches you',
          about: 'practice',
          cells: each(routes, (index) => ({
            type: 'yes-no',
            value: index < 2,
            text: index < 2 ? 'Until you are steady.' : 'Nobody is there.',
            sourceIds: ['example-label'],
          })),
        },
        {
          id: 'length',
          name: 'How long it takes',
          about: 'practice',
          cells: each(routes, (index) =>
            index % 3 === 2
              ? { type: 'not-established' }
              : { type: 'duration', from: 40 + index, to: 60 + index, unit: 'minute' },
          ),
        },
        {
          id: 'price',
          name: 'Price',
          about: 'cost',
          cells: each(routes, (index) => ({
            type: 'cost',
            amount: index < 4 ? 20 : 35,
            currency: 'USD',
            per: 'a made-up visit',
            asOf: '2026-01-01',
            sourceIds: ['example-label'],
          })),
        },
        {
          id: 'bring',
          name: 'What to bring',
          about: 'practice',
          cells: each(routes, () => ({ type: 'text', text: 'A list of your *medicines*.' })),
        },
      ],
    },
    {
      id: 'effects',
      name: 'What the example trial found',
      attributes: [
        {
          id: 'better',
          name: 'Felt better',
          about: 'benefit',
          harms: ['dizzy'],
          cells: each(routes, (index) =>
            index === 0 ? frequency(41) : { type: 'not-established' },
          ) as never,
        },
        {
          id: 'dizzy',
          name: 'Felt dizzy',
          note: 'While it lasted.',
          about: 'harm',
          cells: each(routes, () => ({
            type: 'text',
            text: 'Some people did.[@example-trial]',
          })),
        },
      ],
    },
  ];
}
