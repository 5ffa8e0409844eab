import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { findChromium } from '../run/find-chromium.mjs';
import { aptInstall } from './apt.mjs';
import { startChromium } from './chromium.mjs';
import { startFirefox } from './firefox.mjs';
import { startWebKit } from './webkit.mjs';

/** The first of some commands that is on this machine. */
function onPath(...names) {
  const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter)];
  const paths = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return paths.find((path) => existsSync(path));
}

const starts = (path) => spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0;

function firefox() {
  const given = process.env.EVENKEEL_FIREFOX;
  if (given && !existsSync(given)) {
    throw new Error(
      `EVENKEEL_FIREFOX is "${given}", and no such file exists. ` +
        'Set it to the path of a Firefox, or unset it to let the tests look for one.',
    );
  }
  const mac = '/Applications/Firefox.app/Contents/MacOS/firefox';
  const path = given || onPath('firefox-esr', 'firefox') || (existsSync(mac) ? mac : undefined);
  return path && starts(path) ? { path } : undefined;
}

const LIBRARIES = '/usr/lib';

/** The little browser that comes with WebKitGTK, in a folder named after kind and version. */
function miniBrowser() {
  if (!existsSync(LIBRARIES)) return undefined;
  const folders = readdirSync(LIBRARIES).filter((name) => name.includes('-linux-'));
  const paths = folders.flatMap((folder) =>
    ['4.1', '4.0'].map((api) => join(LIBRARIES, folder, `webkit2gtk-${api}`, 'MiniBrowser')),
  );
  return paths.find((path) => existsSync(path));
}

function webKit() {
  const [path, browser, display] = [onPath('WebKitWebDriver'), miniBrowser(), onPath('Xvfb')];
  return path && browser && display ? { path, miniBrowser: browser, screen: display } : undefined;
}

/** Chromium is found and installed as for `npm test`. */
async function chromium(install) {
  return { path: await findChromium({ install }) };
}

const KINDS = [
  { name: 'Chromium', find: chromium, start: startChromium },
  { name: 'Firefox', find: firefox, start: startFirefox, packages: ['firefox-esr'] },
  {
    name: 'WebKit',
    find: webKit,
    start: startWebKit,
    packages: ['webkit2gtk-driver', 'xvfb', 'libgl1-mesa-dri'],
  },
];

export const engineNames = KINDS.map(({ name }) => name);

async function findOne({ name, find, start, packages }, install) {
  const found = await find(install);
  if (found) return { name, start: () => start(found) };
  const problem = install ? await aptInstall(name, packages) : 'it is not installed';
  const installed = problem === undefined ? await find() : undefined;
  if (installed) return { name, start: () => start(installed) };
  return { name, missing: problem ?? `it was installed, and still ${name} does not start` };
}

/**
 * Every engine with how to start it, or why it is missing.
 * @param {{ install: boolean, names?: readonly string[] }} options
 */
export async function findEngines({ install, names = engineNames }) {
  const found = [];
  for (const kind of KINDS.filter(({ name }) => names.includes(name))) {
    // A path that was given and is wrong is a reason like any other, for that engine alone.
    found.push(
      await findOne(kind, install).catch((error) => ({ name: kind.name, missing: error.message })),
    );
  }
  return found;
}
