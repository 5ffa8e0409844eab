// npm run results -- [release]: what the commands left in .cache → docs/results/<release>.json.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rows, unchecked, failures as whatFailed } from '../engines/report.mjs';
import { root } from '../run/paths.mjs';
import { run, runNode } from '../run/run.mjs';

const release = process.argv[2] ?? 'unreleased';

/** The record of a whole run; what was run in part proves less than it seems to. */
function record(name, command) {
  const file = join(root, '.cache', `${name}.json`);
  const found = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  const part = found?.chosen?.some((argument) => argument !== '--require-all');
  if (found !== undefined && !part) return found;
  throw new Error(
    found
      ? `.cache/${name}.json is of a part of the run (${found.chosen.join(' ')}).`
      : `.cache/${name}.json is not there.`,
    { cause: `Run ${command} first, whole.` },
  );
}

const test = () => {
  const { chosen: _whole, steps, ...rest } = record('test', 'npm test');
  const told = ({ title, passed, failures, seconds }) => ({
    title,
    passed,
    failed: failures.map(({ test: name, reason }) => `${name}: ${reason}`),
    seconds,
  });
  return { ...rest, steps: steps.map(told) };
};

const engines = () => {
  const { engines: all, chosen: _whole, ...rest } = record('engines', 'npm run test:engines');
  return { ...rest, rows: rows(all), unchecked: unchecked(all), failed: whatFailed(all) };
};

/** It fails until people have phoned the lines, and that belongs on the page too. */
async function crisisLines() {
  const { code, output } = await runNode(join(root, 'scripts/crisis-lines/check.mjs'), [], {
    show: 'nothing',
  });
  const said = output.split('\n').find((line) => line.includes('lines may be shown'));
  return { date: new Date().toISOString(), passed: code === 0, said: said?.trim() ?? '' };
}

async function main() {
  const { output } = await run('git', ['rev-parse', '--short', 'HEAD'], { show: 'nothing' });
  const results = {
    release,
    commit: output.trim(),
    test: test(),
    engines: engines(),
    fuzz: record('fuzz', 'npm run fuzz'),
    examples: record('examples', 'npm test'),
    crisisLines: await crisisLines(),
  };
  const file = `docs/results/${release}.json`;
  writeFileSync(join(root, file), `${JSON.stringify(results, null, 2)}\n`);
  console.log(`Wrote ${file}.`);
}

try {
  await main();
} catch (error) {
  console.error([error.message, error.cause].filter(Boolean).join(' '));
  process.exitCode = 1;
}
