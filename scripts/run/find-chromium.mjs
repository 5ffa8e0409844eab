import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bin, root } from './paths.mjs';
import { run, runNode } from './run.mjs';

const TEN_MINUTES = 600_000;

export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function knownPaths({ platform, env }) {
  if (platform === 'darwin') {
    return [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ];
  }
  if (platform === 'win32') {
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .filter((name) => env[name])
      .map((name) => join(env[name], 'Google', 'Chrome', 'Application', 'chrome.exe'));
  }
  const folders = ['/usr/bin', ...(env.PATH ?? '').split(delimiter)];
  return [
    ...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))),
    '/snap/bin/chromium',
  ];
}

/** Some systems ship a `chromium` that only says how to install one, so it has to answer. */
function starts(path) {
  if (!existsSync(path)) return false;
  if (process.platform === 'win32') return true; // chrome.exe opens a window instead of answering
  return spawnSync(path, ['--version', '--no-sandbox'], { timeout: 30_000 }).status === 0;
}

async function playwrightPath() {
  try {
    const entry = join(root, 'node_modules', 'playwright-core', 'index.mjs');
    const { chromium } = await import(pathToFileURL(entry).href);
    return chromium.executablePath();
  } catch {
    return undefined;
  }
}

async function firstThatStarts() {
  const paths = [...new Set(knownPaths(process)), await playwrightPath()];
  return paths.find((path) => path !== undefined && starts(path));
}

async function installChromium() {
  const isRoot = process.getuid?.() === 0;
  const hasApt = existsSync('/usr/bin/apt-get');
  console.log('No Chromium found. Downloading one (playwright-core install chromium) …');
  const playwright = bin('playwright-core');
  await runNode(playwright, ['install', 'chromium'], { limit: TEN_MINUTES });
  let found = await firstThatStarts();
  if (found !== undefined || !isRoot || !hasApt) return found;
  console.log('Installing Chromium with apt-get …');
  const apt = { env: { DEBIAN_FRONTEND: 'noninteractive' }, limit: TEN_MINUTES };
  await run('apt-get', ['update'], apt);
  await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], apt);
  found = await firstThatStarts();
  const downloaded = await playwrightPath();
  if (found !== undefined || downloaded === undefined || !existsSync(downloaded)) return found;
  // Ubuntu's chromium package is a snap; a Chromium that was downloaded but does not start there
  // lacks only system libraries.
  await runNode(playwright, ['install-deps', 'chromium'], { limit: TEN_MINUTES });
  return firstThatStarts();
}

export async function findChromium({ install = false } = {}) {
  const given = process.env.EVENKEEL_CHROMIUM;
  if (given) {
    if (existsSync(given)) return given;
    throw new Error(
      `EVENKEEL_CHROMIUM is "${given}", and no such file exists. ` +
        'Set it to the path of a Chromium or Chrome, or unset it to let the tests look for one.',
    );
  }
  const found = (await firstThatStarts()) ?? (install ? await installChromium() : undefined);
  if (found === undefined) {
    throw new Error(
      'No Chromium or Chrome found. Install one (Debian and Ubuntu: "apt-get install chromium"; ' +
        'macOS and Windows: https://www.google.com/chrome/), ' +
        'or set EVENKEEL_CHROMIUM to the path of one.',
    );
  }
  process.env.EVENKEEL_CHROMIUM = found;
  return found;
}
