// The page in plain HTML, as it is committed and as any web server serves it.
import { join } from 'node:path';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumArgs, findChromium } from '../../scripts/run/find-chromium.mjs';
import { root } from '../../scripts/run/paths.mjs';
import { serve } from '../../scripts/run/serve.mjs';
import { execute } from '../package/execute.ts';
import { expectNone } from '../setup/expect-none.ts';
import { openPage } from '../setup/open-page.ts';

const widgets = ['crisis', 'comparison', 'faq', 'side-effects'];

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArgs });
  server = await serve(join(root, 'examples/html'));
});
afterAll(async () => {
  server.close();
  await browser.close();
});

const drawn = (page: Page) => page.locator('[part~="widget"]');

/** Every text of each widget: of its HTML, or of what the script drew. */
const textsOf = (widgets: Locator): Promise<string[][]> =>
  widgets.evaluateAll((all) =>
    all.map((widget) => {
      const texts: string[] = [];
      const walker = document.createTreeWalker(widget, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) texts.push(walker.currentNode.textContent?.trim() ?? '');
      return texts.filter(Boolean);
    }),
  );

test('what is committed is what the package makes', async () => {
  const script = join(root, 'scripts/examples/html.mjs');
  expect(await execute(process.execPath, [script, '--check'], root)).toBe('');
});

describe.each([
  ['with JavaScript off', { javaScriptEnabled: false }],
  ['with the script', {}],
])('%s', (_how, options) => {
  test('it has one title, headings without gaps, all widgets and a line to call', async () => {
    const { page, complaints } = await openPage(browser, server.url, options);
    const levels = await page
      .getByRole('heading')
      .evaluateAll((all) => all.map(({ tagName }) => Number(tagName[1])));
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    expect(levels.filter((level, at) => at > 0 && level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
    for (const widget of widgets) {
      expect(await page.locator(`body [data-ek-widget="${widget}"]`).first().isVisible()).toBe(
        true,
      );
    }
    expect(await page.getByRole('link', { name: 'Call 988' }).first().isVisible()).toBe(true);
    expectNone(complaints);
    await page.close();
  });
});

test('the script loses no word: what it draws says all that the HTML says', async () => {
  const { page: plain } = await openPage(browser, server.url, { javaScriptEnabled: false });
  const { page } = await openPage(browser, server.url);
  const before = await textsOf(plain.locator('.ek-widget'));
  const now = await textsOf(drawn(page));
  expect(now).toHaveLength(widgets.length);
  for (const [index, texts] of before.entries()) {
    expect(texts.length).toBeGreaterThan(10);
    expectNone(texts.filter((text) => !now[index]?.includes(text)));
  }
  await plain.close();
  await page.close();
});

test('nothing moves when the script comes late', async () => {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      const { dataset } = document.documentElement;
      dataset.moved = String(Number(dataset.moved ?? 0) + list.getEntries().length);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.route('**/evenkeel.*.js', async (route) => {
    await new Promise((done) => setTimeout(done, 600));
    await route.continue();
  });
  await page.goto(server.url);
  await expect.poll(() => drawn(page).count()).toBe(widgets.length);
  // The entries of a frame come after it; two more frames show that the page was painted.
  await page.evaluate(
    () =>
      new Promise((done) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 100)));
      }),
  );
  expect(await page.evaluate(() => performance.getEntriesByType('paint').length)).toBeGreaterThan(
    0,
  );
  expect(await page.evaluate(() => document.documentElement.dataset.moved ?? '0')).toBe('0');
  await page.close();
});

test('a link to a question opens its answer', async () => {
  const link = `${server.url}#ketamine-for-depression-faq-driving`;
  const { page } = await openPage(browser, link);
  const answer = drawn(page).getByText('You need someone to take you home.');
  await answer.waitFor();
  expect(await answer.evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(900);
  await page.close();
});

test('it asks nobody and keeps nothing, also when a reader looks for another country', async () => {
  const { page, complaints } = await openPage(browser, server.url);
  await page.getByRole('button', { name: 'Another country' }).click();
  await page.getByRole('combobox').selectOption('GB');
  await drawn(page).getByRole('link', { name: 'Call 116 123' }).first().waitFor();
  expectNone(complaints);
  expect(await page.context().cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  await page.close();
});

test('a script that somebody has changed does not run, and the page is as without it', async () => {
  const page = await browser.newPage();
  await page.route('**/evenkeel.*.js', async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      body: `${await response.text()}\ndocument.title = 'changed';`,
    });
  });
  await page.goto(server.url);
  expect(await page.title()).toBe('Ketamine and esketamine: Example Practice');
  expect(await drawn(page).count()).toBe(0);
  expect(await page.getByRole('link', { name: 'Call 988' }).first().isVisible()).toBe(true);
  await page.close();
});
