// Runs everything that proves the library: see steps.mjs. Needs nothing but Node; installs the rest.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from './find-chromium.mjs';
import { installMissing } from './install.mjs';
import { requireNode } from './node-version.mjs';
import { bin, root } from './paths.mjs';
import { writeRecord } from './record.mjs';
import { reasonIn, summary, vitestOutcome } from './report.mjs';
import { run, runNode } from './run.mjs';
import { chosenSteps } from './steps.mjs';

const TEN_MINUTES = 600_000;
const QUIET_TOOLS = { STORYBOOK_DISABLE_TELEMETRY: '1', CI: 'true' };

/** In whole seconds. */
const elapsed = (since) => Math.round((Date.now() - since) / 1000);

function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}

async function runTask({ bin: packageName, command, script, args, label, remedy }) {
  const file = packageName ? bin(packageName, command) : join(root, script);
  const { code, output } = await runNode(file, args, { limit: TEN_MINUTES, env: QUIET_TOOLS });
  if (code === 0) return { passed: 1, failures: [] };
  return { passed: 0, failures: [{ test: label, reason: reasonIn(output), remedy }] };
}

async function runVitest({ project }) {
  const reportFile = join(root, '.cache', 'test', `${project}.json`);
  rmSync(reportFile, { force: true });
  const args = ['run', '--project', project, '--allowOnly=false', '--reporter=default'];
  const { code, output } = await runNode(
    bin('vitest'),
    [...args, '--reporter=json', `--outputFile.json=${reportFile}`],
    { limit: TEN_MINUTES, env: QUIET_TOOLS },
  );
  let report;
  try {
    report = JSON.parse(readFileSync(reportFile, 'utf8'));
  } catch {
    // No report: vitest itself stopped, and vitestOutcome() takes the reason from its output.
  }
  return vitestOutcome({ report, code, output, project });
}

async function runStep(step) {
  if (step.project) return runVitest(step);
  const outcomes = [];
  for (const task of step.tasks) outcomes.push(await runTask(task));
  return {
    passed: outcomes.filter((outcome) => outcome.passed === 1).length,
    failures: outcomes.flatMap((outcome) => outcome.failures),
  };
}

/** A step that cannot even start counts as failed, and the others still run. */
async function attempt(step) {
  try {
    return await runStep(step);
  } catch (error) {
    const remedy = `node scripts/run/test.mjs --only ${step.name}`;
    return { passed: 0, failures: [{ test: 'start', reason: error.message, remedy }] };
  }
}

function notRun(step, missing) {
  const reason = `not run, because there is no ${missing.what}: ${missing.reason}`;
  const tests = step.tasks?.map((task) => task.label) ?? ['all of it'];
  return { passed: 0, failures: tests.map((test) => ({ test, reason, remedy: missing.remedy })) };
}

/** What the steps stand on. Returns, by name, what is missing and why. */
async function prepare(steps) {
  const missing = {};
  for (const folder of [root, join(root, 'tests', 'react-18')]) {
    const reason = await installMissing(folder);
    if (reason === undefined) continue;
    missing.packages = {
      what: 'complete set of packages',
      reason,
      remedy: 'npm ci, then npm test',
    };
    return missing;
  }
  if (!steps.some((step) => step.needs.includes('browser'))) return missing;
  try {
    const path = await findChromium({ install: true });
    const { output } = await run(path, ['--version', '--no-sandbox'], {
      show: 'nothing',
      limit: 30_000,
    });
    console.log(`Browser: ${output.trim().split('\n').at(-1)} (${path})`);
  } catch (error) {
    missing.browser = {
      what: 'browser',
      reason: error.message,
      remedy: 'install one, then npm test',
    };
  }
  return missing;
}

async function main() {
  const start = Date.now();
  const steps = chosenSteps(process.argv.slice(2));
  mkdirSync(join(root, '.cache', 'test'), { recursive: true });
  console.log(`Node ${process.version}, ${steps.length} steps`);
  const missing = await prepare(steps);
  const results = [];
  for (const [index, step] of steps.entries()) {
    console.log(`\n── ${index + 1}/${steps.length} ${step.title} (${step.name}) ──`);
    const since = Date.now();
    const lacking = ['packages', ...step.needs].find((need) => missing[need]);
    const outcome = lacking ? notRun(step, missing[lacking]) : await attempt(step);
    if (step.name === 'build' && outcome.failures.length > 0) {
      missing.build = {
        what: 'build',
        reason: outcome.failures[0].reason,
        remedy: 'npm run build',
      };
    }
    const { passed, failures } = outcome;
    results.push({ title: step.title, ...outcome, seconds: elapsed(since) });
    console.log(`${step.title}: ${passed} passed, ${failures.length} failed, ${seconds(since)}`);
    if (lacking) console.log(failures[0].reason);
  }
  console.log(`\nAll steps took ${seconds(start)}.`);
  writeRecord('test', { chosen: process.argv.slice(2), seconds: elapsed(start), steps: results });
  console.log(summary(results).join('\n'));
  process.exitCode = results.some((result) => result.failures.length > 0) ? 1 : 0;
}

requireNode();
try {
  await main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
