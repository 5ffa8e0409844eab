import puppeteer from 'puppeteer-core';

/** @typedef {import('../../tests/engines/types.ts').Tab} Tab */

/** What Firefox lets its own windows set for a page; its remote protocol has no command for it. */
const OVERRIDES = {
  usual: '',
  dark: "context.prefersColorSchemeOverride = 'dark'",
  'forced colours': "context.forcedColorsOverride = 'active'",
  'less motion': "context.prefersReducedMotionOverride = 'reduce'",
};

const RESET = [
  "context.prefersColorSchemeOverride = 'none'",
  "context.forcedColorsOverride = 'none'",
  "context.prefersReducedMotionOverride = 'none'",
].join(';');

const PREFERENCES = {
  // A mouse, which a headless Firefox has not: else (hover: hover) is false.
  'ui.primaryPointerCapabilities': 6,
  'ui.allPointerCapabilities': 6,
  // Else the next page gets a new context, without what was set for the last one.
  'fission.bfcacheInParent': false,
};

const KEYS = { Space: ' ' };

/** Runs script in the browser's own window, with `context` for each page. */
async function setForPages(browser, body) {
  const tree = await browser.connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  await browser.connection.send('script.evaluate', {
    target: { context: tree.result.contexts[0].context },
    awaitPromise: true,
    expression: `for (const tab of gBrowser.tabs) {
      const context = tab.linkedBrowser.browsingContext;
      ${body}
    } 1`,
  });
}

function listen(page) {
  const heard = [];
  page.on('console', (message) => heard.push(`console.${message.type()}: ${message.text()}`));
  page.on('pageerror', ({ message }) => heard.push(`error: ${message}`));
  page.on('requestfailed', (request) => {
    // What was still on its way when the next page came has not failed.
    if (!/ABORTED/.test(request.failure()?.errorText))
      heard.push(`failed to load: ${request.url()}`);
  });
  return heard;
}

async function press(page, key) {
  const [last, shift] = key.split('+').reverse();
  if (shift) await page.keyboard.down(shift);
  await page.keyboard.press(KEYS[last] ?? last);
  if (shift) await page.keyboard.up(shift);
}

async function textsWithRole(page, { role, within }) {
  const place = await page.$(within);
  const nodes = await place.$$(`::-p-aria([role="${role}"])`);
  return Promise.all(nodes.map((node) => node.evaluate(({ textContent }) => textContent)));
}

/** @returns {Promise<Tab>} */
async function openTab(browser, look) {
  const page = await browser.newPage();
  await setForPages(browser, `${RESET};${OVERRIDES[look]}`);
  const heard = listen(page);
  return {
    goto: async (url) => {
      await page.goto(url);
    },
    resize: (width, height, deviceScaleFactor = 1) =>
      page.setViewport({ width, height, deviceScaleFactor }),
    evaluate: (work, argument) => page.evaluate(work, argument),
    press: (key) => press(page, key),
    click: (selector) => page.click(selector),
    withRole: (node) => textsWithRole(page, node),
    screenshot: () => page.screenshot(),
    pdf: async () => new Uint8Array(await page.pdf({ format: 'a4', printBackground: true })),
    complaints: async () => heard.splice(0),
    close: () => page.close(),
  };
}

/** Starts Firefox. */
export async function startFirefox({ path }) {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: path,
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: PREFERENCES,
  });
  return {
    name: 'Firefox',
    version: (await browser.version()).replace(/^firefox\//i, ''),
    cannot: {
      'more contrast': 'Firefox has no switch for prefers-contrast alone',
    },
    open: (look) => openTab(browser, look),
    close: () => browser.close(),
  };
}
