import * as Accordion from '@radix-ui/react-accordion';
import { Fragment, createElement as h, useState } from 'react';
import { list } from '../content/values.mjs';
import { bullets, cite, icon, icons } from './parts.mjs';

const groups = [
  [icons.plus, 'May suit'],
  [icons.warning, 'Needs care first'],
  [icons.stop, 'Reasons not to have it'],
  [icons.speech, 'Ask your clinician'],
];

const id = (index) => `question-${index}`;

const question = (index) => {
  const [path, group] = groups[index % groups.length];
  return h(
    Fragment,
    null,
    `What is example question ${index}?`,
    h('span', { className: 'group' }, ' ', icon(path), group),
  );
};

const summary = (index) =>
  index % 4 === 2 && h('span', { className: 'summary' }, 'People in a made-up group.');

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

const closing = h(
  'p',
  null,
  'This page cannot tell whether a treatment is right for you. Only a clinician who has examined you can decide that with you.',
);

/** A disclosure as the ARIA Authoring Practices describe it, the answer always in the HTML. */
function Item({ index, heading }) {
  const [open, setOpen] = useState(false);
  return h(
    'div',
    { id: id(index), className: open ? 'item open' : 'item' },
    h(
      heading,
      null,
      h(
        'button',
        {
          type: 'button',
          id: `${id(index)}-button`,
          'aria-expanded': open,
          'aria-controls': `${id(index)}-answer`,
          onClick: () => setOpen(!open),
        },
        question(index),
        icon(icons.chevron),
      ),
    ),
    summary(index),
    h(
      'div',
      {
        id: `${id(index)}-answer`,
        className: 'answer',
        role: 'group',
        'aria-labelledby': `${id(index)}-button`,
      },
      ...answer(),
    ),
  );
}

const items = (size, item) => h('div', null, list(size, item));

const openAll = h('button', { type: 'button' }, 'Open all answers');

export function Faq({ size, heading = 'h2' }) {
  const item = (index) => h(Item, { key: index, index, heading });
  return h('div', { className: 'faq' }, openAll, items(size, item), closing);
}

/** Nothing but `<details>`. */
export function Details({ size, heading = 'h2' }) {
  const item = (index) =>
    h(
      'details',
      { key: index, className: 'item' },
      h('summary', null, h(heading, null, question(index)), icon(icons.chevron), summary(index)),
      h('div', { id: id(index), className: 'answer' }, ...answer()),
    );
  return h('div', { className: 'faq' }, items(size, item), closing);
}

/** Radix as its documentation shows it; with `forceMount` the closed answers are in the HTML too. */
export function Radix({ size, heading = 'h2', forceMount }) {
  const item = (index) =>
    h(
      Accordion.Item,
      { key: index, id: id(index), className: 'item', value: id(index) },
      h(
        Accordion.Header,
        { asChild: true },
        h(heading, null, h(Accordion.Trigger, null, question(index), icon(icons.chevron))),
      ),
      summary(index),
      h(Accordion.Content, { className: 'answer', forceMount }, ...answer()),
    );
  return h(
    Accordion.Root,
    { type: 'multiple', className: 'faq' },
    openAll,
    items(size, item),
    closing,
  );
}
