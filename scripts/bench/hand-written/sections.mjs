import { createElement as h } from 'react';
import { approvals, boxedLink, bullets, cite, frequency } from './parts.mjs';

export const link = (id, words) => h('a', { href: `#${id}` }, words);

export const toContents = () => h('p', null, link('contents', 'Back to the contents'));

export const section = (id, heading, ...content) =>
  h('section', { id, key: id }, h('h2', null, heading), ...content, toContents());

export const paragraph = () =>
  h(
    'p',
    null,
    'A ',
    h('em', null, 'made-up'),
    ' paragraph that is about as long as one on a real page.',
    cite(2),
  );

const effect = (index) => link(`effect-${index}`, `Example effect ${index}`);

const route = (name, medicine, approval, boxed, ...risks) =>
  h(
    'article',
    { id: `route-${name.toLowerCase()}` },
    h('h3', null, name),
    h('p', null, medicine),
    approval,
    boxed && boxedLink(),
    h(
      'dl',
      null,
      h('dt', null, 'How it is given'),
      h('dd', null, 'As the ', h('em', null, 'example'), ' says.', cite(1)),
      h('dt', null, 'Where, and who is there'),
      h('dd', null, 'In an example clinic.'),
      h('dt', null, 'Main risks'),
      h('dd', null, bullets(...risks.map(effect))),
    ),
  );

export const routes = () =>
  section(
    'routes',
    'The ways it is given',
    route('Spray', 'Exampla', approvals.spray(), true, 0),
    route('Infusion', 'example', approvals.infusion(), false, 1, 2),
    route('Tablet', 'example, mixed', approvals.tablet(), false, 2),
  );

export const boxedWarning = () =>
  section(
    'boxed-warnings',
    'The strongest warning',
    h('h3', null, 'Boxed warning for Exampla'),
    h('p', null, 'example regulator (United States), January 27, 2025'),
    bullets('Example harm one.', 'Example harm two.'),
    h(
      'p',
      null,
      'This is the regulator’s strongest warning, in our own words. Only the label has the exact words.',
      cite(1),
      ' ',
      h(
        'a',
        { href: 'https://example.org/label', rel: 'noreferrer', referrerPolicy: 'no-referrer' },
        'Find the label.',
      ),
    ),
  );

export const benefit = () =>
  section(
    'benefits',
    'What the trials found',
    h('h3', null, 'Feeling better after four weeks'),
    approvals.spray(),
    boxedLink(),
    h('p', null, 'More people felt better.', cite(2)),
    frequency(30, true),
    h('h4', null, 'Weigh it against'),
    bullets(effect(0), effect(1)),
    h('h4', null, 'What limits this result'),
    bullets('The trial is made up.'),
  );
