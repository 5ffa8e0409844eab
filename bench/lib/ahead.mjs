import { kilobytes, megabytes, times } from './table.mjs';

/** Bytes are counted: they are the same in every round. */
const exactly = (bytes) => [bytes, bytes];

const kB = (bytes) => `${kilobytes(bytes)} kB`;
const timesOrNone = (one) => (one === undefined ? 'none' : times(one));

/** Nothing is hydrated where nothing is sent. */
const rangeOrNone = (one) => one?.range ?? exactly(0);

/** What is compared: the middle half of what was measured, the less the better, and how it is said. */
const figures = [
  ['script', ({ script }) => exactly(script), ({ script }) => kB(script)],
  [
    'stylesheet and styles inside the HTML',
    ({ styles, inline }) => exactly(styles + inline),
    ({ styles, inline }) => kB(styles + inline),
  ],
  ['HTML', ({ html }) => exactly(html), ({ html }) => kB(html)],
  ['server render', ({ rendering }) => rendering.range, ({ rendering }) => times(rendering)],
  [
    'hydration',
    ({ hydration }) => rangeOrNone(hydration),
    ({ hydration }) => timesOrNone(hydration),
  ],
  ['press, 12 questions', ({ press }) => press.range, ({ press }) => times(press)],
  ['press, 200 questions', ({ pressMany }) => pressMany.range, ({ pressMany }) => times(pressMany)],
  ['heap', ({ heap }) => heap.range, ({ heap }) => `${megabytes(heap.more)} MB`],
];

const isBelow = ([, high], [low]) => high < low;

/**
 * For each figure who does better than the package, so that no reader has to look for it. Where two
 * ranges overlap, the order of their medians says nothing.
 */
export function aheadOfUs(rows) {
  const ours = rows.find(({ name }) => name === 'evenkeel');
  const others = rows.filter(({ name }) => !name.startsWith('evenkeel'));
  return figures.map(([what, range, said]) => {
    const named = (some) => some.map((row) => `${row.title} (${said(row)})`).join(', ');
    const ahead = others.filter((row) => isBelow(range(row), range(ours)));
    const behind = others.filter((row) => isBelow(range(ours), range(row)));
    const same = others.filter((row) => !ahead.includes(row) && !behind.includes(row));
    const beside = same.length === 0 ? '' : `; about the same: ${named(same)}`;
    return `- **${what}**: Evenkeel ${said(ours)}; ahead of it: ${named(ahead) || 'nobody'}${beside}.`;
  });
}
