import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from '../run/paths.mjs';
import { serve } from '../run/serve.mjs';
import { lookThrough } from './look-through.mjs';
import { failures } from './report.mjs';
import { makeSite } from './site.mjs';
import { subjectsOf } from './subjects.mjs';

async function loadChecks() {
  const file = join(root, 'tests/engines/checks/index.ts');
  const { module } = await runnerImport(file, { configFile: false, logLevel: 'error' });
  return module.checks;
}

async function testOne({ name, start }, subjects, checks, url) {
  const since = Date.now();
  const results = [];
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

/** An engine that stops in the middle fails, and the others go on. */
const attempt = async (engine, ...rest) => {
  try {
    return await testOne(engine, ...rest);
  } catch (error) {
    const problems = [error.message];
    const result = { page: 'all', check: 'start', outcome: 'failed', problems, ms: 0 };
    return { name: engine.name, version: '', seconds: 0, results: [result] };
  }
};

/**
 * Makes the pages, serves them, and runs all engines side by side.
 * @param {{ name: string, start(): Promise<object> }[]} engines
 * @param {{ pages?: string[], checks?: string[] }} options
 */
export async function testEngines(engines, { pages, checks: wanted }) {
  const site = await makeSite();
  const all = await loadChecks();
  const checks = all.filter(({ name }) => wanted === undefined || wanted.includes(name));
  const names = all.map(({ name }) => name);
  const subjects = subjectsOf(site, names).filter(
    ({ name }) => pages === undefined || pages.some((start) => name.startsWith(start)),
  );
  const { url, close } = await serve(site.folder);
  try {
    return await Promise.all(engines.map((engine) => attempt(engine, subjects, checks, url)));
  } finally {
    close();
  }
}
