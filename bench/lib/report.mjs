import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { aheadOfUs } from './ahead.mjs';
import { chart } from './chart.mjs';
import { rowsOf } from './figures.mjs';
import { filledIn, whereOf } from './fill.mjs';
import { madeTable } from './made.mjs';
import { bench, root } from './paths.mjs';
import { bytesTable, kilobytes, readersTable, times, timesTable } from './table.mjs';

const bars = (rows, value, label) =>
  rows.map((row) => ({ title: row.title, name: row.name, value: value(row), label: label(row) }));

const panelsOf = (rows) => [
  {
    head: 'Script beside React, kB gzip',
    bars: bars(
      rows,
      ({ script }) => script,
      ({ script }) => kilobytes(script),
    ),
  },
  {
    head: 'Server render, × plain HTML',
    bars: bars(
      rows,
      ({ rendering }) => rendering.ratio,
      ({ rendering }) => times(rendering),
    ),
  },
  {
    head: 'Hydration, × plain HTML',
    bars: bars(
      rows,
      ({ hydration }) => hydration?.ratio ?? 0,
      ({ hydration }) => (hydration ? times(hydration) : 'none'),
    ),
  },
  {
    head: 'A press among 200 questions, × plain HTML',
    bars: bars(
      rows,
      ({ pressMany }) => pressMany.ratio,
      ({ pressMany }) => times(pressMany),
    ),
  },
];

/** Fills the template with what was measured, and draws it. */
export function report(contestants, results, where) {
  const rows = rowsOf(contestants, results);
  const filled = {
    where: whereOf(where),
    bytes: bytesTable(rows),
    times: timesTable(rows),
    readers: readersTable(rows),
    ahead: aheadOfUs(rows).join('\n'),
    made: madeTable(rows),
  };
  writeFileSync(join(root, 'docs/bench-peers.md'), filledIn(join(bench, 'page.md'), filled));
  const title = 'The same page by each library, beside plain HTML';
  writeFileSync(join(root, 'docs/bench-peers.svg'), chart(title, panelsOf(rows)));
}
