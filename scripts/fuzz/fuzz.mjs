// npm run fuzz: the properties of tests/fuzz with many more cases than npm test has time for.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { installMissing } from '../run/install.mjs';
import { requireNode } from '../run/node-version.mjs';
import { bin, root } from '../run/paths.mjs';
import { writeRecord } from '../run/record.mjs';
import { runNode } from '../run/run.mjs';
import { fuzzOptions } from './options.mjs';

const reportFile = join(root, '.cache', 'test', 'fuzz.json');

/** Vitest takes a pattern where a name is meant. */
const literally = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function testsIn(report) {
  const all = report.testResults.flatMap(({ assertionResults }) => assertionResults);
  return all.filter(({ status }) => status !== 'skipped');
}

async function fuzz({ cases, seed, only, path }) {
  console.log(`Seed ${seed}, ${cases.toLocaleString('en-US')} cases or a few more.`);
  mkdirSync(dirname(reportFile), { recursive: true });
  rmSync(reportFile, { force: true });
  const args = ['run', '--project', 'node', 'tests/fuzz/properties.test.ts', '--reporter=default'];
  const name = only ? ['--testNamePattern', literally(only)] : [];
  const { code } = await runNode(
    bin('vitest'),
    [...args, ...name, '--reporter=json', `--outputFile.json=${reportFile}`],
    {
      env: {
        EVENKEEL_FUZZ_CASES: `${cases}`,
        EVENKEEL_FUZZ_SEED: `${seed}`,
        EVENKEEL_FUZZ_PATH: path,
      },
    },
  );
  const tests = testsIn(JSON.parse(readFileSync(reportFile, 'utf8')));
  if (tests.length === 0) {
    throw new Error(`No property claims "${only}". Leave --only out to see what they claim.`);
  }
  const ran = tests.reduce((sum, { meta }) => sum + (meta?.cases ?? 0), 0);
  const held = tests.filter(({ status }) => status === 'passed').length;
  console.log(`${ran.toLocaleString('en-US')} cases with seed ${seed}.`);
  console.log(`${held} passed, ${tests.length - held} failed`);
  const failed = tests.filter(({ status }) => status !== 'passed').map(({ title }) => title);
  const chosen = process.argv.slice(2);
  writeRecord('fuzz', { chosen, seed, cases: ran, properties: tests.length, failed });
  process.exitCode = code;
}

requireNode();
try {
  const options = fuzzOptions(process.argv.slice(2));
  const missing = await installMissing(root);
  if (missing !== undefined) throw new Error(missing);
  await fuzz(options);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
