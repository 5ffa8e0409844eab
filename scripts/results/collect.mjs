// npm run results -- [release]: what the commands left in .cache → docs/results/<release>.json.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { rows, unchecked } from '../engines/report.mjs';
import { root } from '../run/paths.mjs';
import { runNode } from '../run/run.mjs';
import { treeOf } from '../run/tree.mjs';
import { failedChecks, failedTests } from './failed.mjs';
import { unseen } from './unseen.mjs';
import { wholeRecord } from './whole.mjs';

/** What looks at pages in the runs, beside what we wrote ourselves. */
const CHECKERS = [
  'axe-core',
  'accessibility-checker-engine',
  'html-validate',
  '@guidepup/virtual-screen-reader',
];

const release = process.argv[2] ?? 'unreleased';
const { commit, changed } = treeOf(root);

const json = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));

function record(name, command) {
  const file = `.cache/${name}.json`;
  const found = existsSync(join(root, file)) ? json(file) : undefined;
  const { chosen: _whole, ...rest } = wholeRecord(found, { command, commit });
  return rest;
}

const test = () => {
  const { steps, ...rest } = record('test', 'npm test');
  const told = ({ title, passed, failures, seconds }) => ({
    title,
    passed,
    failed: failedTests(failures),
    seconds,
  });
  return { ...rest, steps: steps.map(told) };
};

const engines = () => {
  const { engines: all, ...rest } = record('engines', 'npm run test:engines');
  return {
    ...rest,
    rows: rows(all),
    unchecked: unchecked(all),
    unseen: unseen(all),
    failed: failedChecks(all),
  };
};

const fuzz = () => {
  const { failed, ...rest } = record('fuzz', 'npm run fuzz');
  return { ...rest, failed: failed.map((what) => ({ what, reasons: [] })) };
};

/** It fails until people have phoned the lines, and that belongs on the page too. */
async function crisisLines() {
  const { code, output } = await runNode(join(root, 'scripts/crisis-lines/check.mjs'), [], {
    show: 'nothing',
  });
  const said = output.split('\n').find((line) => line.includes('lines may be shown'));
  return { date: new Date().toISOString(), changed, passed: code === 0, said: said?.trim() ?? '' };
}

const checkers = () =>
  CHECKERS.map((name) => ({ name, version: json(`node_modules/${name}/package.json`).version }));

/** When and where the libraries were measured, which is not done for every release. */
const peers = () =>
  /^\d{4}-\d\d-\d\d, commit \w+ · .*$/m.exec(
    readFileSync(join(root, 'docs/bench-peers.md'), 'utf8'),
  )?.[0];

async function main() {
  const results = {
    release,
    commit,
    test: test(),
    engines: engines(),
    fuzz: fuzz(),
    examples: record('examples', 'npm test'),
    crisisLines: await crisisLines(),
    checkers: checkers(),
    peers: peers(),
  };
  const file = `docs/results/${release}.json`;
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), `${JSON.stringify(results, null, 2)}\n`);
  console.log(`Wrote ${file}.`);
}

try {
  await main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
