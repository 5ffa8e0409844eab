import { chromium } from 'playwright-core';
import { chromiumArgs } from '../run/find-chromium.mjs';

/** @typedef {import('../../tests/engines/types.ts').Tab} Tab */

const MEDIA = {
  usual: {},
  dark: { colorScheme: 'dark' },
  'forced colours': { forcedColors: 'active' },
  'more contrast': { contrast: 'more' },
  'less motion': { reducedMotion: 'reduce' },
};

/** The texts of the nodes of the browser's own accessibility tree. */
async function textsWithRole(session, { role, within }) {
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const place = { nodeId: root.nodeId, selector: within };
  const { nodeId } = await session.send('DOM.querySelector', place);
  const { nodes } = await session.send('Accessibility.queryAXTree', { nodeId, role });
  const texts = [];
  for (const { backendDOMNodeId, ignored } of nodes) {
    if (ignored) continue;
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: backendDOMNodeId });
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: 'function () { return this.textContent }',
    });
    texts.push(result.value);
  }
  return texts;
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

/** @returns {Promise<Tab>} */
async function openTab(browser, look) {
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await page.emulateMedia(MEDIA[look]);
  await session.send('Accessibility.enable');
  const heard = listen(page);
  return {
    goto: async (url) => {
      await page.goto(url);
    },
    resize: (width, height, deviceScaleFactor = 1) =>
      session.send('Emulation.setDeviceMetricsOverride', {
        width,
        height,
        deviceScaleFactor,
        mobile: false,
      }),
    evaluate: (work, argument) => page.evaluate(work, argument),
    press: (key) => page.keyboard.press(key),
    click: (selector) => page.click(selector),
    withRole: (node) => textsWithRole(session, node),
    screenshot: () => page.screenshot(),
    pdf: async () => new Uint8Array(await page.pdf({ format: 'A4', printBackground: true })),
    complaints: async () => heard.splice(0),
    close: () => context.close(),
  };
}

/** Starts Chromium. */
export async function startChromium({ path }) {
  const browser = await chromium.launch({ executablePath: path, args: chromiumArgs });
  return {
    name: 'Chromium',
    version: browser.version(),
    cannot: {},
    open: (look) => openTab(browser, look),
    close: () => browser.close(),
  };
}
