import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { aheadOfUs } from './ahead.mjs';
import { chart } from './chart.mjs';
import { rowsOf } from './figures.mjs';
import { bench, root } from './paths.mjs';
import { bytesTable, kilobytes, markdownTable, readersTable, times, timesTable } from './table.mjs';

const json = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** "12.0.0", and what of the machine's Node it does not promise to run on. */
function versionOf(name) {
  if (name === 'evenkeel') return `evenkeel ${json(join(root, 'package.json')).version}`;
  const { version, engines } = json(join(bench, 'node_modules', name, 'package.json'));
  const asks = /^>= ?2[1-9]/.test(engines?.node ?? '') ? ` (asks for Node ${engines.node})` : '';
  return `${name} ${version}${asks}`;
}

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

const made = (rows) =>
  markdownTable(
    ['', 'versions', 'how the page is made'],
    rows.map(({ title, packages, note }) => [title, packages.map(versionOf).join(', '), note]),
  ).replaceAll('---:', '---');

/** Fills the template with what was measured, and draws it. */
export function report(contestants, results, { browser, load }) {
  const rows = rowsOf(contestants, results);
  const filled = {
    date: new Date().toISOString().slice(0, 10),
    machine: `${cpus().length} cores, Node ${process.versions.node}, Chromium ${browser}, load average ${load.toFixed(1)} at the start`,
    bytes: bytesTable(rows),
    times: timesTable(rows),
    readers: readersTable(rows),
    ahead: aheadOfUs(rows).join('\n'),
    made: made(rows),
  };
  const template = readFileSync(join(bench, 'page.md'), 'utf8');
  const page = template.replaceAll(/\{(\w+)\}/g, (whole, name) => filled[name] ?? whole);
  writeFileSync(join(root, 'docs/bench-peers.md'), page);
  const title = 'The same page by each library, beside plain HTML';
  writeFileSync(join(root, 'docs/bench-peers.svg'), chart(title, panelsOf(rows)));
}
