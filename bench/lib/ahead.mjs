import { kilobytes, times } from './table.mjs';

/** What is compared, how it is said, and what is better. */
const figures = [
  ['script', ({ script }) => script, (row) => `${kilobytes(row.script)} kB`],
  [
    'stylesheet',
    ({ styles, inline }) => styles + inline,
    (row) => `${kilobytes(row.styles + row.inline)} kB`,
  ],
  ['HTML', ({ html }) => html, (row) => `${kilobytes(row.html)} kB`],
  ['server render', ({ rendering }) => rendering.ratio, (row) => times(row.rendering)],
  ['hydration', ({ hydration }) => hydration?.ratio ?? 0, (row) => times(row.hydration)],
  ['press, 12 questions', ({ press }) => press.ratio, (row) => times(row.press)],
  ['press, 200 questions', ({ pressMany }) => pressMany.ratio, (row) => times(row.pressMany)],
  ['heap', ({ heap }) => heap, (row) => `${(row.heap / 1e6).toFixed(1)} MB`],
];

/** For each figure who does better than the package, so that no reader has to look for it. */
export function aheadOfUs(rows) {
  const ours = rows.find(({ name }) => name === 'evenkeel');
  const others = rows.filter(({ name }) => !name.startsWith('evenkeel'));
  return figures.map(([what, value, said]) => {
    const better = others.filter((row) => value(row) < value(ours));
    const list = better.map((row) => `${row.title} (${said(row)})`).join(', ');
    return `- **${what}**: Evenkeel ${said(ours)}; ahead of it: ${list || 'nobody'}.`;
  });
}
