import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from '../run/paths.mjs';
import { serve } from '../run/serve.mjs';
import { lookThrough } from './look-through.mjs';
import { asked } from './options.mjs';
import { failures } from './report.mjs';
import { makeSite } from './site.mjs';
import { subjectsOf } from './subjects.mjs';

async function loadChecks() {
  const file = join(root, 'tests/engines/checks/index.ts');
  const { module } = await runnerImport(file, { configFile: false, logLevel: 'error' });
  return module.checks;
}

async function testOne({ name, start }, { subjects, checks, url }, results) {
  const since = Date.now();
  const engine = await start();
  console.log(`${name} ${engine.version}`);
  const tell = (result) => {
    results.push(result);
    // At once, so that a run that is stopped has not been for nothing.
    if (result.outcome === 'failed')
      console.log(failures([{ name, results: [result] }]).join('\n'));
  };
  try {
    await lookThrough(engine, subjects, checks, { url, tell });
  } finally {
    await engine.close();
  }
  const seconds = Math.round((Date.now() - since) / 1000);
  console.log(`${name} has done, after ${seconds} s`);
  return { name, version: engine.version, seconds, results };
}

/** An engine that stops in the middle fails with what it has found, and the others go on. */
const attempt = async (engine, work) => {
  const results = [];
  try {
    return await testOne(engine, work, results);
  } catch (error) {
    const remedy = `Run "npm run test:engines -- --engines ${engine.name}" to see whether it stops again.`;
    const problems = [`${engine.name} stopped: ${error.message}`, remedy];
    const result = { page: 'all', check: 'runs to its end', outcome: 'failed', problems, ms: 0 };
    return { name: engine.name, version: '', seconds: 0, results: [...results, result] };
  }
};

/**
 * Makes the pages, serves them, and runs all engines side by side.
 * @param {{ name: string, start(): Promise<object> }[]} engines
 * @param {{ pages?: string[], checks?: string[] }} options
 */
export async function testEngines(engines, wanted) {
  const site = await makeSite();
  const checks = await loadChecks();
  const names = checks.map(({ name }) => name);
  const subjects = asked(subjectsOf(site, names), names, wanted);
  const { url, close } = await serve(site.folder);
  try {
    return await Promise.all(engines.map((engine) => attempt(engine, { subjects, checks, url })));
  } finally {
    close();
  }
}
