import { createElement as h } from 'react';
import { list } from '../content/values.mjs';
import { Banner } from './banner.mjs';
import { Callout } from './callout.mjs';
import { Comparison } from './comparison.mjs';
import { Faq } from './faq.mjs';
import { contents, header, topic } from './opening.mjs';
import { bullets, cite } from './parts.mjs';
import {
  benefit,
  boxedWarning,
  link,
  paragraph,
  routes,
  section,
  toContents,
} from './sections.mjs';

/** By severity, the worst first, and by how often they happen. */
const order = [11, 8, 5, 2, 10, 7, 4, 1, 9, 6, 3, 0];

const sideEffects = () =>
  section(
    'side-effects',
    'Side effects',
    h(
      'p',
      null,
      '12 side effects are described here, the most serious first: 4 need help at once, 4 are serious, and 4 others.',
    ),
    order.map((index) => h(Callout, { key: index, index, heading: 'h3', below: 'h4' })),
  );

const step = (index) =>
  h(
    'li',
    { key: index, id: `visit-step-${index}` },
    h('h3', null, `${['Before', 'During', 'After'][index % 3]}: Step ${index}`),
    h('p', null, 'At least 10 minutes'),
    h('p', null, 'Somebody does ', h('em', null, 'something'), '.'),
  );

const source = (number, id, title, detail, citedIn) =>
  h(
    'li',
    { id: `source-${id}` },
    h(
      'a',
      { href: `https://example.org/${id}`, rel: 'noreferrer', referrerPolicy: 'no-referrer' },
      title,
    ),
    '. ',
    h('span', null, detail),
    h(
      'details',
      null,
      h('summary', null, `Source ${number}: Cited in ${citedIn.length} places`),
      bullets(...citedIn),
    ),
  );

const row = (index) => link(`comparison-row-${index}`, `Attribute ${index}`);

/** Both sources are cited beside the benefit, in every side effect and in every answer. */
const both = () => [
  link('benefit', 'Feeling better after four weeks'),
  ...list(12, (index) => link(`effect-${index}`, `Example effect ${index}`)),
  ...list(12, (index) => link(`question-${index}`, `What is example question ${index}?`)),
];

const label = () =>
  source(1, 'label', 'Label of the example', 'Example regulator, 2025. Product label.', [
    link('summary', 'An example treatment'),
    link('route-spray', 'Spray'),
    link('route-infusion', 'Infusion'),
    link('route-tablet', 'Tablet'),
    link('warning', 'Exampla'),
    ...[0, 4, 5, 7].map(row),
    ...both(),
  ]);

const trial = () =>
  source(2, 'trial', 'Trial of the example', 'Example journal, 2024. Clinical trial.', [
    ...list(3, (index) => link(`topic-${index}`, `Topic ${index}`)),
    row(1),
    row(2),
    ...both(),
    link('mechanism', 'How it may work'),
    link('unknowns', 'What nobody knows yet'),
  ]);

export function Guide() {
  return h(
    'div',
    { lang: 'en-US', className: 'guide' },
    h(Banner),
    h(
      'main',
      null,
      header(),
      contents(),
      list(3, topic),
      routes(),
      boxedWarning(),
      h('div', { id: 'comparison' }, h(Comparison, { size: 8 }), toContents()),
      benefit(),
      sideEffects(),
      section('candidacy', 'Could it be right for me?', h(Faq, { size: 12, heading: 'h3' })),
      section('visit', 'What a visit looks like', h('ol', null, list(6, step))),
      section(
        'mechanism',
        'How it may work',
        h('h3', null, 'What is known'),
        paragraph(),
        h('h3', null, 'What is only an idea so far'),
        paragraph(),
      ),
      section(
        'unknowns',
        'What nobody knows yet',
        bullets(...list(4, (index) => [`Unknown ${index}.`, cite(2)])),
      ),
      section('sources', 'Sources', h('ol', null, label(), trial())),
    ),
  );
}
