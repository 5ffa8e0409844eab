// What a reader gets of the HTML that was pasted into a WordPress, with no stylesheet and no script
// of ours there.
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { chromiumArgs, findChromium } from '../../scripts/run/find-chromium.mjs';
import { expectNone } from '../setup/expect-none.ts';
import { openPage } from '../setup/open-page.ts';
import { openEditor, type Person, pasteHtml, people, publish } from './machine/editor.ts';
import type {} from './setup.ts';
import { readWidget, type Shown } from './shown.ts';
import { renderWidget, type Widget, widgets } from './widgets.ts';

const { url } = inject('wordpress');
const expected = {} as Record<Widget, Shown>;
const posts = {} as Record<Person, string>;

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArgs });
  const html = await Promise.all(widgets.map(renderWidget));
  const plain = await browser.newPage({ javaScriptEnabled: false });
  await plain.setContent(`<!DOCTYPE html><title>All</title>${html.join('')}`);
  for (const widget of widgets) {
    expected[widget] = await readWidget(plain.locator(`[data-ek-widget="${widget}"]`));
  }
  await plain.close();
  for (const person of people) {
    const page = await openEditor(browser, url, person);
    await page.getByRole('textbox', { name: 'Add title' }).fill(`Pasted by an ${person}`);
    for (const one of html) await pasteHtml(page, one);
    posts[person] = await publish(page);
    await page.close();
  }
});
afterAll(() => browser.close());

describe.each(people)('pasted by an %s', (person) => {
  test.each(widgets)('%s: every word, the whole table, every phone link', async (widget) => {
    const { page } = await openPage(browser, posts[person], { javaScriptEnabled: false });
    const shown = await readWidget(page.locator(`[data-ek-widget="${widget}"]`));
    expect(shown.words).toBe(expected[widget].words);
    expect(shown.cells).toEqual(expected[widget].cells);
    expect(shown.scopes).toEqual(expected[widget].scopes);
    expect(shown.calls).toEqual(expected[widget].calls);
    expect(shown.lost).toEqual([]);
    await page.close();
  });

  test('the page says nothing on the console and asks no other site', async () => {
    const { page, complaints } = await openPage(browser, posts[person]);
    await page.waitForLoadState('networkidle');
    expectNone(complaints);
    await page.close();
  });
});

test('there is something to lose', () => {
  expect(expected.comparison.cells.flat().length).toBeGreaterThan(80);
  expect(expected.faq.words.length).toBeGreaterThan(5000);
  for (const widget of widgets) expect(expected[widget].calls).toContain('true Call 988 tel:988');
});
