import { createElement as h } from 'react';
import { ROWS_IN_GROUP } from '../content/comparison.mjs';
import { list } from '../content/values.mjs';
import { approvals, boxedLink, brief, cite, frequency } from './parts.mjs';

const em = (words) => h('em', null, words);

const same = (...content) => [content, content, content];

/** What stands in the three cells of a row; the same turn of rows as in the content. */
const rows = [
  () => [[approvals.spray()], [approvals.infusion()], [approvals.tablet()]],
  (index) => [
    [frequency(index), brief.spray(), boxedLink()],
    [frequency(index), brief.infusion()],
    ['Not established', brief.tablet()],
  ],
  () => same('It was ', em('seldom'), ' seen.', cite(2)),
  (index) => same(`${10 + (index % 50)} to 90 minutes`),
  () => same(h('strong', null, 'Yes'), '. Ask first.', cite(1)),
  (index) => same(`$${10 + (index % 90)} for a visit (January 2026)`, cite(1)),
  () => same('Nobody has ', em('counted'), '.'),
];

// The route's name shows where the table is narrow and its column headers are out of sight. There
// rows and cells are blocks, so whoever writes such a table by hand says its roles too.
const cell = (route, content) =>
  h(
    'td',
    { role: 'cell' },
    h('span', { className: 'route', 'aria-hidden': 'true' }, route),
    h('div', null, ...content),
  );

function Row({ index }) {
  const [spray, infusion, tablet] = rows[index % rows.length](index);
  return h(
    'tr',
    { role: 'row' },
    h('th', { scope: 'row', role: 'rowheader' }, `Attribute ${index}`),
    cell('Spray', spray),
    cell('Infusion', infusion),
    cell('Tablet', tablet),
  );
}

const column = (name, medicine) =>
  h(
    'th',
    { scope: 'col', role: 'columnheader' },
    h('span', null, name),
    ' ',
    h('span', { className: 'medicine' }, medicine),
  );

const head = () =>
  h(
    'thead',
    null,
    h(
      'tr',
      { role: 'row' },
      h(
        'th',
        { scope: 'col', role: 'columnheader' },
        h('span', { className: 'visually-hidden' }, 'What is compared'),
      ),
      column('Spray', 'Exampla'),
      column('Infusion', 'example'),
      column('Tablet', 'example, mixed'),
    ),
  );

const group = (number) =>
  h(
    'tbody',
    { key: number },
    h('tr', { role: 'row' }, h('th', { scope: 'rowgroup', role: 'rowheader' }, `Group ${number}`)),
    list(ROWS_IN_GROUP, (index) => h(Row, { key: index, index: number * ROWS_IN_GROUP + index })),
  );

const box = (id, checked, ...words) => [
  h('input', { key: id, id, type: 'checkbox', defaultChecked: checked }),
  h('label', { key: `${id}-label`, htmlFor: id }, ...words),
];

const medicine = (words) => h('span', { className: 'medicine' }, words);

const controls = () =>
  h(
    'fieldset',
    null,
    h('legend', null, 'Show in the table'),
    h(
      'div',
      null,
      box('spray', true, 'Spray ', medicine('Exampla')),
      box('infusion', true, 'Infusion ', medicine('example')),
      box('tablet', true, 'Tablet ', medicine('example, mixed')),
    ),
    h(
      'div',
      null,
      box('only', false, 'Only rows where these routes differ, and all rows about harms'),
    ),
  );

export function Comparison({ size }) {
  return h(
    'div',
    { className: 'comparison' },
    h('h2', { id: 'heading' }, 'Ways it is given, side by side'),
    h('p', null, 'All of it is ', em('made up'), '.'),
    controls(),
    h(
      'table',
      { 'aria-labelledby': 'heading', role: 'table' },
      head(),
      list(size / ROWS_IN_GROUP, group),
    ),
  );
}
