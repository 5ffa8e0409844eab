import { textsFor } from './texts.mjs';

/** An old phone: there is little room, so what grows moves much. */
const viewport = { width: 390, height: 844 };

/** Long after the script has come, and whatever moves slowly has moved. */
const SETTLED = 1500;

/** Runs in the page before anything else. */
function listen() {
  window.violations = [];
  window.shift = 0;
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
    window.violations.push(effectiveDirective);
  });
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) window.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Opens a page, waits until it stands still, and gives what `read` makes of it. */
async function look(browser, address, read, { scripts = true } = {}) {
  const context = await browser.newContext({ viewport });
  try {
    const page = await context.newPage();
    const requests = [];
    page.on('request', (request) => {
      const asks = !request.isNavigationRequest() && /^https?:/.test(request.url());
      if (asks && !request.url().endsWith('/favicon.ico')) requests.push(request.url());
    });
    await page.addInitScript(listen);
    if (!scripts) await page.route('**/*.js', (route) => route.abort());
    await page.goto(address);
    await page.waitForTimeout(SETTLED);
    return await read(page, requests);
  } finally {
    await context.close();
  }
}

const flat = (text) => text.replaceAll(/\s+/g, ' ');

/** How many texts stand on the page, in all that opens without script. */
async function readable(page, texts) {
  await page.locator('details').evaluateAll((all) => {
    for (const details of all) details.open = true;
  });
  const shown = flat(await page.locator('body').innerText());
  return texts.filter((text) => shown.includes(text)).length;
}

/** The worst of three: a page that moves once in three loads moves. */
async function shiftOf(browser, address) {
  const shifts = [];
  for (let load = 0; load < 3; load += 1) {
    shifts.push(await look(browser, address, (page) => page.evaluate(() => window.shift)));
  }
  return Math.max(...shifts);
}

/** @throws Error when a page lacks a text that the others have: it would flatter whoever left it out. */
async function saysAll(page, { title }, texts) {
  const html = flat(await page.content()).replaceAll('&amp;', '&');
  const missing = texts.filter((text) => !html.includes(text));
  if (missing.length > 0) throw new Error(`${title} does not say: ${missing.join(' | ')}`);
}

/** What can be seen and counted on a contestant's page. */
export async function lookAt(browser, url, one) {
  const address = `${url}/${one.name}/`;
  const texts = textsFor(one);
  const requests = await look(browser, address, async (page, asked) => {
    await saysAll(page, one, texts);
    return asked;
  });
  return {
    requests: requests.length,
    elsewhere: requests.filter((asked) => !asked.startsWith(url)).length,
    texts: texts.length,
    readable: await look(browser, address, (page) => readable(page, texts), { scripts: false }),
    violations: await look(browser, `${address}?csp`, (page) =>
      page.evaluate(() => window.violations),
    ),
    shift: await shiftOf(browser, address),
    shiftBlocking: await shiftOf(browser, `${address}?blocking`),
  };
}
