import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { chromiumArgs, findChromium } from '../../scripts/run/find-chromium.mjs';
import { expectNone } from '../setup/expect-none.ts';
import { openPage } from '../setup/open-page.ts';
import { draws } from './expected.ts';
import { ANSWERS, ROWS } from './largeGuide.ts';
import { type Site, serveSite } from './site.ts';

const LARGE = 'a large guide';
const MANY = 'many questions';

let browser: Browser;
let site: Site;
let sent: ReadonlyMap<string, string>;
beforeAll(async () => {
  ({ sent } = await draws({}, [LARGE, MANY]));
  const html = (name: string) => sent.get(name) ?? '';
  site = await serveSite({ folder: inject('failureModesSite'), conditions: {}, html });
  browser = await chromium.launch({
    executablePath: await findChromium(),
    // What an engine compiles as it goes is kept too, and hides what is not to be kept.
    args: [...chromiumArgs, '--js-flags=--no-opt --no-sparkplug --no-maglev'],
  });
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const count = (html: string, part: string): number => html.split(part).length - 1;

async function open(...names: string[]) {
  const { page, complaints } = await openPage(browser, site.url(...names));
  await page.waitForFunction(() => !document.querySelector('[data-page]:not([data-arrived])'));
  return { page, complaints };
}

describe('a guide with a thousand answers and two hundred rows', () => {
  it('is whole in the HTML of the server', () => {
    const html = sent.get(LARGE) ?? '';
    expect(count(html, 'class="ek-faq__answer"')).toBe(ANSWERS);
    expect(count(html, 'The made-up answer to case')).toBe(ANSWERS);
    expect(count(html, 'class="ek-comparison__row"')).toBe(ROWS);
  });

  it('comes alive: an answer opens, alone, and a link to a closed one opens that', async () => {
    const { page, complaints } = await open(LARGE);
    const question = page.getByRole('button', { name: 'What about made-up case 777?' });
    const answer = page.getByText('The made-up answer to case 777.');
    expect(await answer.isVisible()).toBe(false);
    await question.click();
    expect(await answer.isVisible()).toBe(true);
    expect(await page.locator('.ek-faq__question[aria-expanded="true"]').count()).toBe(1);
    await page.evaluate(() => {
      location.hash = '#question-999';
    });
    await page.getByText('The made-up answer to case 999.').waitFor({ state: 'visible' });
    const row = page.locator('#comparison-row-100');
    expect(await row.innerText()).toContain('The spray has 100.');
    expectNone(complaints);
    await page.context().close();
  });

  it('opens every answer at once, and closes them again', async () => {
    const { page, complaints } = await open(LARGE);
    const opened = page.locator('.ek-faq__question[aria-expanded="true"]');
    await page.getByRole('button', { name: 'Open all answers' }).click();
    expect(await opened.count()).toBe(ANSWERS);
    await page.getByRole('button', { name: 'Close all answers' }).click();
    expect(await opened.count()).toBe(0);
    expectNone(complaints);
    await page.context().close();
  });

  it('is searched among its thousand questions', async () => {
    const { page, complaints } = await open(MANY);
    await page.getByRole('searchbox').fill('case 432');
    const left = page.locator('.ek-faq__item:visible');
    await page.waitForFunction(
      () => document.querySelectorAll('.ek-faq__item:not([hidden])').length === 1,
    );
    expect(await left.allInnerTexts()).toEqual([expect.stringContaining('case 432')]);
    expectNone(complaints);
    await page.context().close();
  });
});

/** Everything that runs script in the browser, alone or inside another. */
const CLIENT = [
  'CandidacyFaq',
  'CandidacyFaq with every control',
  'FaqRoot',
  'FaqItem',
  'CrisisBannerInteractive',
  'ComparisonInUrl',
  'QuickExit',
  'EvenkeelProvider',
];

interface Held {
  heap: number;
  nodes: number;
  listeners: number;
}

/** What the page holds on to, once all that nobody needs is gone. */
async function heldBy(session: CDPSession): Promise<Held> {
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return { heap: usedSize, nodes, listeners: jsEventListeners };
}

const mount = (page: Page, name: string, times: number) =>
  page.evaluate(
    ([what, often]) =>
      (window as unknown as { mountOften(name: string, times: number): void }).mountOften(
        what,
        often,
      ),
    [name, times] as const,
  );

describe('mounted and unmounted a thousand times', () => {
  it.each(CLIENT)('%s leaves nothing behind', { timeout: 120_000 }, async (name) => {
    const { page } = await open();
    const session = await page.context().newCDPSession(page);
    // What is made once for all is there after these.
    await mount(page, name, 100);
    const before = await heldBy(session);
    await mount(page, name, 1000);
    const after = await heldBy(session);
    // One of these for each mount would be a thousand.
    expect(after.nodes - before.nodes).toBeLessThan(100);
    expect(after.listeners - before.listeners).toBeLessThan(100);
    // The smallest object in the smallest list takes more than 10 bytes.
    expect(after.heap - before.heap).toBeLessThan(10_000);
    await page.context().close();
  });
});
