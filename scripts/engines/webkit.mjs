import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { elementFor, openSession } from './webdriver.mjs';
import { freePort, startDisplay, startDriver } from './webkit-processes.mjs';

/** @typedef {import('../../tests/engines/types.ts').Tab} Tab */

/** A window can be no narrower than its toolbar: so the toolbar has to shrink. */
const NO_TOOLBAR = `toolbar, toolbar *, headerbar, headerbar *, entry, button, image {
  min-width: 0; padding: 0; margin: 0; font-size: 1px; -gtk-icon-transform: scale(0);
}`;

/** What the desktop says, which is where WebKitGTK looks. */
const DESKTOP = {
  dark: { GTK_THEME: 'Adwaita:dark' },
  'more contrast': { GTK_THEME: 'HighContrast' },
};

/** Where elements stand that a role may be found on, so that not every span is asked for. */
const MAY_HAVE_ROLE =
  'table, tr, td, th, h1, h2, h3, h4, h5, h6, button, a, summary, input, fieldset, [role]';

/** Settings of a desktop of its own, in a folder that is removed at the end. */
function writeSettings(look) {
  const home = mkdtempSync(join(tmpdir(), 'evenkeel-webkit-'));
  mkdirSync(join(home, 'gtk-3.0'));
  writeFileSync(join(home, 'gtk-3.0/gtk.css'), NO_TOOLBAR);
  const animations = look === 'less motion' ? 0 : 1;
  const settings = `[Settings]\ngtk-enable-animations=${animations}\n`;
  writeFileSync(join(home, 'gtk-3.0/settings.ini'), settings);
  return home;
}

/**
 * A window's own borders come on top of the page's size. It may still have its old size when it is asked,
 * so what is missing is never taken for more than the borders can be.
 */
async function resize(session, width, height) {
  const inner = () => session.evaluate(() => [innerWidth, innerHeight]);
  let outer = { width, height };
  for (let attempt = 0; attempt < 20; attempt += 1) {
    await session.setRect({ x: 0, y: 0, ...outer });
    const [ownWidth, ownHeight] = await inner();
    if (ownWidth === width && ownHeight === height) return;
    outer = {
      width: Math.max(width, outer.width + width - ownWidth),
      height: Math.max(height, outer.height + height - ownHeight),
    };
  }
  throw new Error(`The window of WebKit did not become ${width} by ${height} px.`);
}

async function textsWithRole(session, { role, within }) {
  const texts = [];
  for (const id of await session.find(`${within} :is(${MAY_HAVE_ROLE})`)) {
    // It answers with an error for what has no place in the tree, such as what is not shown.
    if ((await session.role(id).catch(() => '')) !== role) continue;
    texts.push(await session.evaluate(({ textContent }) => textContent, elementFor(id)));
  }
  return texts;
}

async function click(session, selector) {
  const [id] = await session.find(selector);
  if (id === undefined) throw new Error(`There is nothing to press: ${selector}`);
  await session.click(id);
}

/** Now and then a browser starts and never speaks to its driver, so that is tried again. */
async function startBrowser(installed, env, attempts = 3) {
  const driver = await startDriver({ path: installed.path, env, port: await freePort() });
  try {
    const session = await openSession(driver.url, {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: installed.miniBrowser, args: ['--automation'] },
    });
    return { driver, session };
  } catch (error) {
    await driver.stop();
    if (attempts === 1) throw error;
    return startBrowser(installed, env, attempts - 1);
  }
}

/** @returns {Promise<Tab>} */
async function openTab(installed, display, look) {
  const home = writeSettings(look);
  const { driver, session } = await startBrowser(installed, {
    DISPLAY: display,
    GDK_BACKEND: 'x11',
    NO_AT_BRIDGE: '1',
    XDG_CONFIG_HOME: home,
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    ...DESKTOP[look],
  });
  return {
    goto: (url) => session.goto(url),
    resize: (width, height) => resize(session, width, height),
    evaluate: (work, argument) => session.evaluate(work, argument),
    press: (key) => session.press(key),
    click: (selector) => click(session, selector),
    withRole: (node) => textsWithRole(session, node),
    screenshot: () => session.screenshot(),
    // WebDriver has no messages of the console: what listen.js hears in the page has to do.
    complaints: async () => [],
    async close() {
      await session.close().catch(() => undefined);
      await driver.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** The version that the little browser tells, for which it needs the screen too. */
function versionOf({ miniBrowser }, display) {
  const env = { ...process.env, DISPLAY: display };
  const { stdout } = spawnSync(miniBrowser, ['--version'], { env, encoding: 'utf8' });
  return stdout.match(/[\d.]+\d/)?.[0] ?? 'of an unknown version';
}

/** Starts the screen that WebKit draws on; each tab is a browser of its own. */
export async function startWebKit(installed) {
  const { display, stop } = await startDisplay(installed.screen);
  return {
    name: 'WebKit',
    version: versionOf(installed, display),
    cannot: {
      'forced colours': 'WebKitGTK has no forced colours',
      'tree of what is closed':
        'the driver of WebKitGTK tells a role for what is in a closed answer, whatever its tree has',
      print: 'WebKitGTK cannot be told to print, nor to show the page as printed',
    },
    open: (look) => openTab(installed, display, look),
    close: stop,
  };
}
