import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import type { AxeResults } from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import document from '../../examples/content/ketamine-for-depression.en-US.json' with {
  type: 'json',
};
import { chromiumArgs, findChromium } from '../../scripts/run/find-chromium.mjs';
import { type GuideDocument, parseGuide } from '../../src/content/index.ts';
import { expectNone } from '../setup/expect-none.ts';
import { openPage } from '../setup/open-page.ts';
import type {} from './setup.ts';
import { flat, shownTexts } from './shownTexts.ts';

const url = inject('nextjs');
const guide = parseGuide(document).guide as GuideDocument;
const PAGES = [
  ['the whole guide', '/'],
  ['the page of single components', '/side-effects'],
] as const;

/** The FAQ's script in this app, gzipped. Raise it only with a reason. */
const FAQ_BYTES = 4000;

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArgs });
});
afterAll(() => browser.close());

/** Level of each heading, in the order of the page. */
const headingLevels = (page: Page): Promise<number[]> =>
  page
    .locator('h1, h2, h3, h4, h5, h6')
    .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName[1])));

describe.each(PAGES)('%s', (_what, path) => {
  test('opens without a word on the console or a request to another site', async () => {
    const { page, complaints } = await openPage(browser, url + path);
    await page.waitForLoadState('networkidle');
    expectNone(complaints);
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    await page.close();
  });

  test('has one title, headings without gaps, and a line to call', async () => {
    const { page } = await openPage(browser, url + path, { javaScriptEnabled: false });
    const levels = await headingLevels(page);
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
    expect(await page.locator('main').count()).toBe(1);
    expect(await page.locator('a[href="tel:988"]').count()).toBeGreaterThan(0);
    await page.close();
  });
});

test('without script every word of the guide can be read', async () => {
  const { page } = await openPage(browser, url, { javaScriptEnabled: false });
  const shown = flat(await page.locator('body').innerText());
  const texts = shownTexts(guide).map(flat);
  expect(texts.length).toBeGreaterThan(200);
  expectNone(texts.filter((text) => !shown.includes(text)));
  await page.close();
});

test('with script the questions open and close', async () => {
  const { page, complaints } = await openPage(browser, url);
  const closed = page.getByRole('button', { expanded: false });
  const name = await closed.first().innerText();
  await closed.first().click();
  await page.getByRole('button', { name, expanded: true }).waitFor();
  expectNone(complaints);
  await page.close();
});

// The whole guide is a story, and axe looks at every story; this page is the app's own.
test('the page of single components is accessible as far as axe can tell', async () => {
  const { page } = await openPage(browser, `${url}/side-effects`);
  await page.addScriptTag({ path: createRequire(import.meta.url).resolve('axe-core') });
  const { violations } = await page.evaluate<AxeResults>('axe.run()');
  expectNone(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`));
  await page.close();
});

test('the structured data is that of the guide', async () => {
  const { page } = await openPage(browser, url, { javaScriptEnabled: false });
  const data = await page.locator('script[type="application/ld+json"]').textContent();
  expect(JSON.parse(data ?? '')).toMatchObject({ '@type': 'MedicalWebPage', name: guide.title });
  await page.close();
});

describe('script', () => {
  /** Every script that a page loads, by address. */
  async function scriptsOf(path: string): Promise<Map<string, string>> {
    const scripts = new Map<string, string>();
    const page = await browser.newPage();
    page.on('response', async (response) => {
      if (response.request().resourceType() === 'script') {
        scripts.set(response.url(), await response.text());
      }
    });
    await page.goto(url + path, { waitUntil: 'networkidle' });
    await page.close();
    return scripts;
  }

  /** Next's own page for an address that does not exist: what every page of the app loads. */
  const scriptsOfEveryPage = () => scriptsOf('/no-such-page');

  test('a page without questions brings none of ours', async () => {
    const everyPage = await scriptsOfEveryPage();
    const ours = await scriptsOf('/side-effects');
    expect([...ours.keys()].sort()).toEqual([...everyPage.keys()].sort());
    expect([...ours.values()].filter((code) => /\bek-/.test(code))).toEqual([]);
    expect(ours.size).toBeGreaterThan(0);
  });

  test('the guide brings the questions, and nothing else of ours', async () => {
    const everyPage = await scriptsOfEveryPage();
    const scripts = await scriptsOf('/');
    const more = [...scripts].filter(([address]) => !everyPage.has(address));
    expect(more.map(([address]) => address)).toHaveLength(1);
    const [[, code] = ['', '']] = more;
    const classes = [...code.matchAll(/\bek-[a-z-]+/g)].map(([name]) => name);
    expect([...new Set(classes)]).toEqual(['ek-faq']);
    const parts = [...code.matchAll(/\["([A-Z]\w+)",0,/g)].map(([, name]) => name ?? '');
    expect(parts).toContain('FaqRoot');
    expectNone(parts.filter((name) => name.length > 1 && !name.startsWith('Faq')));
    expect(
      gzipSync(code, { level: 9 }).length,
      'The script of the questions grew: make it smaller, or raise FAQ_BYTES and say why.',
    ).toBeLessThanOrEqual(FAQ_BYTES);
  });
});
