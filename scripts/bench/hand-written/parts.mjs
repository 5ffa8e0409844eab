import { createElement as h } from 'react';
import { comparatorCount, list, treatedCount } from '../content/values.mjs';

const circle = 'M12 2.5a9.5 9.5 0 1 0 0 19 9.5 9.5 0 0 0 0-19Z';
const octagon = 'M8 2.5h8L21.5 8v8L16 21.5H8L2.5 16V8Z';

export const icons = {
  chevron: 'm6 9 6 6 6-6',
  check: 'm4 13 5.5 5.5L20.5 6',
  half: `${circle}M12 2.5v19`,
  dash: 'M5 12h14',
  plus: `${circle}M8 12h8M12 8v8`,
  info: `${circle}M12 11v6M12 7.2v.3`,
  warning: 'M12 3 22 20.5H2ZM12 10v5M12 17.8v.2',
  stop: `${octagon}M7.5 12h9`,
  urgent: `${octagon}M12 7v6M12 16.3v.2`,
  speech: 'M4 4.5h16v12h-9l-5 4v-4H4Z',
};

const stroke = {
  'aria-hidden': 'true',
  width: 24,
  height: 24,
  viewBox: '0 0 24 24',
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: 2,
};

export const icon = (path) => h('svg', { className: 'icon', ...stroke }, h('path', { d: path }));

/** A citation mark: 1 is the label, 2 the trial. */
export const cite = (number) =>
  h(
    'sup',
    null,
    h(
      'a',
      { href: number === 1 ? '#source-label' : '#source-trial', 'aria-label': `Source ${number}` },
      number,
    ),
  );

export const bullets = (...items) =>
  h(
    'ul',
    null,
    ...items.map((item) => (Array.isArray(item) ? h('li', null, ...item) : h('li', null, item))),
  );

const pill = (path, status) => h('span', { className: 'status' }, icon(path), status);

export const boxedLink = () => h('a', { href: '#warning' }, 'Has a boxed warning');

const approval = (path, status) =>
  h(
    'div',
    { className: 'approval' },
    pill(path, status),
    h(
      'p',
      null,
      'The example regulator (United States), for example condition. As of January 2025.',
      cite(1),
    ),
  );

/** The status alone, for beside a benefit. */
export const brief = {
  spray: () => pill(icons.check, 'Approved'),
  infusion: () => pill(icons.half, 'Off-label'),
  tablet: () => pill(icons.dash, 'Not approved'),
};

export const approvals = {
  spray: () => approval(icons.check, 'Approved, 2019'),
  infusion: () => approval(icons.half, 'Off-label'),
  tablet: () => approval(icons.dash, 'Not approved'),
};

const dots = (count) =>
  list(
    Math.ceil(count / 10),
    (y) => `M5 ${y * 10 + 5}h${Math.min(count - y * 10, 10) * 10 - 9.9}`,
  ).join('');

const hatches = (count) =>
  list(count, (index) => {
    const [x, y] = [(index % 10) * 10, Math.floor(index / 10) * 10];
    return `M${x + 1} ${y + 6}l5-5M${x + 4} ${y + 9}l5-5`;
  }).join('');

// Written out once, as in a page written by hand, and not again for each rendering.
const dotsFor = list(101, dots);
const hatchesFor = list(101, hatches);

const picture = (count, hatched) =>
  h(
    'svg',
    { className: hatched ? 'dots hatched' : 'dots', 'aria-hidden': 'true', viewBox: '0 0 100 100' },
    h('path', { d: dotsFor[100] }),
    h('path', { className: 'holes', d: dotsFor[100] }),
    h('path', { className: 'affected', d: dotsFor[count] }),
    hatched && h('path', { className: 'hatch', d: hatchesFor[count] }),
  );

const group = (count, label, drawn) =>
  h(
    'div',
    null,
    h('p', { className: 'number' }, `${count} in 100`),
    h('p', null, label),
    h('p', null, `${100 - count} did not`),
    drawn,
  );

export function frequency(index, drawn) {
  const [treated, comparator] = [treatedCount(index), comparatorCount(index)];
  return h(
    'div',
    { className: 'frequency' },
    group(treated, 'with the example', drawn && picture(treated, false)),
    group(comparator, 'with a placebo', drawn && picture(comparator, true)),
    h(
      'p',
      null,
      `That is about ${treated - comparator} more in every 100, over 4 weeks. Studied in adults in a made-up trial.`,
      cite(2),
    ),
  );
}
