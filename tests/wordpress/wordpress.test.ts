// What a reader gets of HTML that was pasted into a WordPress: first as it is, then with the script
// that an administrator adds to the site.
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { chromiumArgs, findChromium } from '../../scripts/run/find-chromium.mjs';
import { expectNone } from '../setup/expect-none.ts';
import { openPage } from '../setup/open-page.ts';
import { type Person, people } from './machine/editor.ts';
import { takePicture } from './machine/pictures.ts';
import { activatePlugin } from './machine/plugin.ts';
import { writePosts } from './machine/posts.ts';
import type {} from './setup.ts';
import { readWidget, type Shown } from './shown.ts';
import { renderWidget, type Widget, widgets } from './widgets.ts';

const { url, folder } = inject('wordpress');
const expected = {} as Record<Widget, Shown>;
let posts: Record<Person, string>;

const find = (widget: Widget) => `[data-ek-widget="${widget}"]`;
/** What the script has drawn of it, in a shadow root. */
const findDrawn = (widget: Widget) => `[part~="widget"]${find(widget)}`;

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArgs });
  const html = await Promise.all(widgets.map(renderWidget));
  const plain = await browser.newPage({ javaScriptEnabled: false });
  await plain.setContent(`<!DOCTYPE html><title>All</title>${html.join('')}`);
  for (const widget of widgets) expected[widget] = await readWidget(plain.locator(find(widget)));
  await plain.close();
  posts = await writePosts(browser, url, html);
});
afterAll(() => browser.close());

test('there is something to lose', () => {
  expect(expected.comparison.cells.flat().length).toBeGreaterThan(80);
  expect(expected.faq.words.length).toBeGreaterThan(5000);
  for (const widget of widgets) expect(expected[widget].calls).toContain('true Call 988 tel:988');
});

describe('the HTML alone', () => {
  const each = people.flatMap((person) => widgets.map((widget) => ({ person, widget })));

  test.each(each)('$person, $widget: words, table and phone links', async ({ person, widget }) => {
    const { page } = await openPage(browser, posts[person], { javaScriptEnabled: false });
    const shown = await readWidget(page.locator(find(widget)));
    expect(shown).toEqual(expected[widget]);
    expect(shown.lost).toEqual([]);
    await page.close();
  });

  test.each(people)('%s: no word on the console, no other site is asked', async (person) => {
    const { page, complaints } = await openPage(browser, posts[person]);
    await page.waitForLoadState('networkidle');
    expectNone(complaints);
    if (person === 'author') await takePicture(page, 'html');
    await page.close();
  });
});

describe('with the script, added by an administrator', () => {
  beforeAll(() => activatePlugin(browser, url, folder));

  test.each(people)('%s: every widget has its look, whatever the theme', async (person) => {
    const { page, complaints } = await openPage(browser, posts[person]);
    for (const widget of widgets) {
      await page.locator(findDrawn(widget)).waitFor();
    }
    const banner = page.locator(`${findDrawn('crisis')} .ek-crisis`);
    const ground = await banner.evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(ground).toBe('rgb(18, 63, 73)');
    await page.waitForLoadState('networkidle');
    expectNone(complaints);
    if (person === 'author') await takePicture(page, 'script');
    await page.close();
  });

  test.each(people)('%s: the controls are there and do what they say', async (person) => {
    const { page, complaints } = await openPage(browser, posts[person]);
    await page.getByRole('button', { name: 'Open all answers' }).click();
    await page.getByRole('button', { name: 'Close all answers' }).waitFor();
    expect(await page.locator(`${findDrawn('faq')} details:not([open])`).count()).toBe(0);
    const spray = page.getByRole('columnheader', { name: /^Esketamine nasal spray/ });
    await spray.first().waitFor();
    await page.getByRole('checkbox', { name: 'Esketamine nasal spray' }).click();
    await spray.first().waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Another country' }).click();
    await page.getByRole('combobox').selectOption('GB');
    await page
      .locator(findDrawn('crisis'))
      .getByRole('link', { name: 'Call 116 123' })
      .first()
      .waitFor();
    expectNone(complaints);
    await page.close();
  });
});
