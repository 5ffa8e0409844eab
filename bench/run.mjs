// npm run bench:peers: the same page by each library, side by side; writes docs/bench-peers.md and
// its chart. With `-- --only widgets` the section about widgets alone; with `-- --insist` on a busy
// machine too. Installs its own packages, which nothing else needs.
import { mkdirSync, rmSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { makeFreshDist } from '../scripts/bench/fresh-dist.mjs';
import { chromiumArgs, findChromium } from '../scripts/run/find-chromium.mjs';
import { installMissing } from '../scripts/run/install.mjs';
import { contentOf } from './content.mjs';
import { contestants } from './contestants.mjs';
import { browseAll, FEW, MANY } from './lib/browse.mjs';
import { forBrowser, forServer } from './lib/build.mjs';
import { bytesOf } from './lib/bytes.mjs';
import { check } from './lib/checks.mjs';
import { options } from './lib/options.mjs';
import { bench, out } from './lib/paths.mjs';
import { requireQuiet } from './lib/quiet.mjs';
import { renderTimes } from './lib/render.mjs';
import { report } from './lib/report.mjs';
import { serveAll } from './lib/site.mjs';
import { measureWidgets } from './widgets/measure.mjs';

async function prepare() {
  const reason = await installMissing(bench);
  if (reason !== undefined) {
    throw new Error(`The libraries could not be installed: ${reason}. Try "npm ci" in bench/.`);
  }
  makeFreshDist();
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
}

async function built(contestant) {
  const server = await forServer(contestant.name);
  const { render } = await import(pathToFileURL(server).href);
  const rendered = (questions) => render(contentOf(questions));
  return { ...contestant, ...(await forBrowser(contestant.name)), server, rendered };
}

async function count(all, browser, url) {
  const empty = await forBrowser('empty');
  const counted = {};
  for (const one of all) {
    counted[one.name] = { ...bytesOf(one, empty), ...(await check(browser, url, one)) };
    console.log(`${one.title} says the same as the others.`);
  }
  return counted;
}

async function measure(all, browser) {
  const { url, close } = await serveAll(all);
  try {
    const counted = await count(all, browser, url);
    console.log('Rendering on the server …');
    const rendering = await renderTimes(all);
    console.log('Hydrating and pressing …');
    const few = await browseAll(browser, url, all, FEW);
    const many = await browseAll(browser, url, all, MANY);
    return { counted, rendering, few, many };
  } finally {
    close();
  }
}

async function measurePages(browser, load) {
  const all = [];
  for (const contestant of contestants) all.push(await built(contestant));
  report(contestants, await measure(all, browser), { browser: browser.version(), load });
}

async function main() {
  const { only, insist } = options(process.argv.slice(2));
  const parts = only === 'widgets' ? [measureWidgets] : [measurePages, measureWidgets];
  const [load = 0] = loadavg();
  requireQuiet({ load, cores: cpus().length, insist });
  const executablePath = await findChromium({ install: true });
  await prepare();
  const browser = await chromium.launch({ executablePath, args: chromiumArgs });
  try {
    // The section about widgets goes into the page that is there then.
    for (const part of parts) await part(browser, load);
    console.log('Wrote docs/bench-peers.md.');
  } finally {
    await browser.close();
  }
}

// React and what stands on it choose by this when they are loaded.
process.env.NODE_ENV = 'production';
try {
  await main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
