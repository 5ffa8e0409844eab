import { createElement as h } from 'react';
import { list } from '../content/values.mjs';
import { bullets, cite, frequency, icon, icons } from './parts.mjs';

const severities = [
  [icons.info, 'Common'],
  [icons.warning, 'Serious: tell your clinic'],
  [icons.urgent, 'Emergency: get help now'],
];

const calls = () => bullets(h('a', { href: 'tel:911' }, 'Call 911'));

const time = (label, value) => h('div', null, h('dt', null, label), h('dd', null, value));

export function Callout({ index, heading = 'h2', below = 'h3' }) {
  const [path, severity] = severities[index % 3];
  const emergency = index % 3 === 2;
  const toDo = () => [
    h(below, null, 'What you can do'),
    bullets('Stay where you are.', ['Tell somebody.', cite(1)]),
  ];
  const help = () => [h(below, null, 'When to get help'), bullets('If it does not pass.')];
  return h(
    'section',
    { className: 'callout', id: `effect-${index}` },
    icon(path),
    h(
      heading,
      null,
      h(
        'span',
        { className: 'severity' },
        severity,
        h('span', { className: 'visually-hidden' }, ': '),
      ),
      h('span', null, `Example effect ${index}`),
    ),
    emergency && calls(),
    h('p', null, 'What it is like, in a ', h('em', null, 'few'), ' words.'),
    frequency(index, true),
    h(
      'dl',
      null,
      time('When it starts', 'About 40 minutes'),
      time('How long it lasts', 'Not established'),
    ),
    ...(emergency ? [help(), toDo()] : [toDo(), help()]).flat(),
    h('p', { className: 'sources' }, 'Sources', cite(2)),
  );
}

export function Callouts({ size }) {
  return list(size, (index) => h(Callout, { key: index, index }));
}
