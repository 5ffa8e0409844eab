import { createElement as h, useState } from 'react';
import { list } from '../content/values.mjs';
import { bullets, cite, icon, icons } from './parts.mjs';

const groups = [
  [icons.plus, 'May suit'],
  [icons.warning, 'Needs care first'],
  [icons.stop, 'Reasons not to have it'],
  [icons.speech, 'Ask your clinician'],
];

const answer = () => [
  h(
    'p',
    null,
    'This is ',
    h('strong', null, 'made up'),
    ', as ',
    h(
      'a',
      { href: 'https://example.org/', rel: 'noreferrer', referrerPolicy: 'no-referrer' },
      'the example',
    ),
    ' says.',
    cite(1),
    cite(2),
  ),
  bullets('One thing to know.', ['Another thing to ', h('em', null, 'ask'), '.']),
];

/** A disclosure as the ARIA Authoring Practices describe it, the answer always in the HTML. */
function Item({ index, heading }) {
  const [open, setOpen] = useState(false);
  const [path, group] = groups[index % groups.length];
  const id = `question-${index}`;
  return h(
    'div',
    { id, className: open ? 'item open' : 'item' },
    h(
      heading,
      null,
      h(
        'button',
        {
          type: 'button',
          id: `${id}-button`,
          'aria-expanded': open,
          'aria-controls': `${id}-answer`,
          onClick: () => setOpen(!open),
        },
        `What is example question ${index}?`,
        h('span', { className: 'group' }, ' ', icon(path), group),
        icon(icons.chevron),
      ),
    ),
    index % 4 === 2 && h('span', { className: 'summary' }, 'People in a made-up group.'),
    h(
      'div',
      { id: `${id}-answer`, className: 'answer', role: 'group', 'aria-labelledby': `${id}-button` },
      ...answer(),
    ),
  );
}

export function Faq({ size, heading = 'h2' }) {
  return h(
    'div',
    { className: 'faq' },
    h('button', { type: 'button' }, 'Open all answers'),
    h(
      'div',
      null,
      list(size, (index) => h(Item, { key: index, index, heading })),
    ),
    h(
      'p',
      null,
      'This page cannot tell whether a treatment is right for you. Only a clinician who has examined you can decide that with you.',
    ),
  );
}
