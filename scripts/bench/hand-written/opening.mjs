import { createElement as h } from 'react';
import { bullets, cite } from './parts.mjs';
import { link, paragraph, toContents } from './sections.mjs';

export const header = () =>
  h(
    'header',
    null,
    h('h1', null, 'An example treatment'),
    h('p', { id: 'summary' }, 'A made-up document.', cite(1)),
    h(
      'p',
      { className: 'notice' },
      h('strong', null, 'Example content.'),
      ' This page shows what the components can do. No clinician has reviewed it. Do not use it to make decisions about your health.',
    ),
    bullets(
      'Not reviewed by a clinician (Example Reviewer)',
      ['Written ', h('time', { dateTime: '2026-11-01' }, 'November 1, 2026')],
      ['Review due ', h('time', { dateTime: '2027-05-01' }, 'May 1, 2027')],
      '2 sources',
    ),
  );

export const contents = () =>
  h(
    'nav',
    { id: 'contents', 'aria-label': 'On this page' },
    h('p', null, 'On this page'),
    h(
      'ol',
      null,
      ...[
        link('topic-0', 'Topic 0'),
        link('topic-1', 'Topic 1'),
        link('topic-2', 'Topic 2'),
        link('routes', 'The ways it is given'),
        link('boxed-warnings', 'The strongest warning'),
        link('comparison', 'Ways it is given, side by side'),
        link('benefits', 'What the trials found'),
        link('side-effects', 'Side effects'),
        link('candidacy', 'Could it be right for me?'),
        link('visit', 'What a visit looks like'),
        link('mechanism', 'How it may work'),
        link('unknowns', 'What nobody knows yet'),
        link('sources', 'Sources'),
      ].map((entry) => h('li', null, entry)),
    ),
  );

export const topic = (index) =>
  h(
    'section',
    { id: `topic-${index}`, key: index },
    h('h2', null, `Topic ${index}`),
    paragraph(),
    bullets('One point.', ['Two ', h('em', null, 'points'), '.']),
    paragraph(),
    index === 2 && toContents(),
  );
