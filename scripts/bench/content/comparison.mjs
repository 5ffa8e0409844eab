import { list, statistic } from './values.mjs';

const all = (cell) => ({ spray: cell, infusion: cell, tablet: cell });
const unknown = { type: 'not-established' };

const cost = (amount) => ({
  type: 'cost',
  amount,
  currency: 'USD',
  per: 'a visit',
  asOf: '2026-01-01',
  sourceIds: ['label'],
});

/** One row of each type of cell, in turn. */
const rows = [
  () => ({ about: 'approval', cells: all({ type: 'approval', jurisdiction: 'US' }) }),
  (index) => ({
    about: 'benefit',
    harms: ['row-2'],
    cells: { ...all(statistic(index)), tablet: unknown },
  }),
  () => ({ about: 'harm', cells: all({ type: 'text', text: 'It was *seldom* seen.[@trial]' }) }),
  (index) => ({
    about: 'practice',
    cells: all({ type: 'duration', from: 10 + (index % 50), to: 90, unit: 'minute' }),
  }),
  () => ({
    about: 'practice',
    cells: all({ type: 'yes-no', value: true, text: 'Ask first.', sourceIds: ['label'] }),
  }),
  (index) => ({ about: 'cost', cells: all(cost(10 + (index % 90))) }),
  () => ({ about: 'evidence', cells: all({ ...unknown, text: 'Nobody has *counted*.' }) }),
];

export const ROWS_IN_GROUP = 4;

const row = (index) => ({
  id: `row-${index}`,
  name: `Attribute ${index}`,
  ...rows[index % rows.length](index),
});

/** The rows of a table in groups of four; `size` is a multiple of that. */
export const comparison = (size) => ({
  title: 'Ways it is given, side by side',
  note: 'All of it is *made up*.',
  groups: list(size / ROWS_IN_GROUP, (group) => ({
    id: `group-${group}`,
    name: `Group ${group}`,
    attributes: list(ROWS_IN_GROUP, (index) => row(group * ROWS_IN_GROUP + index)),
  })),
});
