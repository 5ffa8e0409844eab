import { createElement as h } from 'react';

const elsewhere = { rel: 'noreferrer', referrerPolicy: 'no-referrer' };

export function Banner() {
  return h(
    'aside',
    { 'aria-label': 'Someone to talk to', className: 'crisis' },
    h('p', null, 'Is it getting too much, or are you worried about someone?'),
    h('p', null, 'You can reach people who listen. You do not need to be sure what to say.'),
    h(
      'ul',
      null,
      h(
        'li',
        null,
        h(
          'p',
          null,
          h('span', null, '988 Suicide & Crisis Lifeline'),
          ' Phone: Open day and night.',
        ),
        h(
          'ul',
          null,
          h(
            'li',
            null,
            h('a', { href: 'tel:988' }, 'Call 988'),
            h('span', null, ' Spanish: press 2. Interpreters for other languages by phone.'),
          ),
          h('li', null, h('a', { href: 'sms:988' }, 'Text 988')),
          h(
            'li',
            null,
            h('a', { href: 'https://988lifeline.org/chat/', ...elsewhere }, 'Chat online'),
          ),
        ),
      ),
    ),
    h(
      'p',
      null,
      h('span', null, 'Numbers for: United States. Confirmed in published sources, July 2025.'),
      ' ',
      h('span', null, 'In immediate danger, call ', h('a', { href: 'tel:911' }, '911'), '.'),
      ' ',
      h(
        'a',
        { href: 'https://findahelpline.com', ...elsewhere },
        'Somewhere else? Find a line in your country',
      ),
    ),
  );
}
