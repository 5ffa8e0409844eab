// What reading, printing and the keyboard need of a page of documentation.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectNone } from '../setup/expect-none.ts';
import { openPage } from '../setup/open-page.ts';
import { launch, pages, site } from './built.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

type Axe = { axe: typeof axe };

async function findings(path: string, colorScheme: 'light' | 'dark', width: number) {
  const viewport = { width, height: 900 };
  const { page, complaints } = await openPage(browser, site.url + path, { colorScheme, viewport });
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const { violations } = await (window as unknown as Axe).axe.run({
      resultTypes: ['violations'],
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
  const ground = await page.evaluate(
    () => getComputedStyle(document.documentElement).backgroundColor,
  );
  await page.close();
  return { found: [...complaints, ...found], ground };
}

const FAQ = 'docs/components/candidacy-faq.html';

test.each(pages)('axe finds nothing in %s', async (path) => {
  expectNone((await findings(path, 'light', 1200)).found);
});

// Between them they have everything that a page can be made of.
test.each(['index.html', 'docs/index.html', FAQ])('%s is dark where asked for', async (path) => {
  const { found, ground } = await findings(path, 'dark', 390);
  expectNone(found);
  expect(ground).toBe('rgb(20, 24, 28)');
});

describe('with JavaScript off', () => {
  const small = { javaScriptEnabled: false, viewport: { width: 390, height: 844 } };
  const wide = { javaScriptEnabled: false, viewport: { width: 1200, height: 900 } };

  test('the first stop of the keyboard leads past everything to the page', async () => {
    const { page } = await openPage(browser, site.url + FAQ, wide);
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe('Skip to the page');
    await page.keyboard.press('Enter');
    expect(await page.locator(':focus').getAttribute('id')).toBe('main');
    await page.close();
  });

  test('a block of code that is wider than a phone has a name and scrolls by keyboard', async () => {
    const { page } = await openPage(browser, site.url + FAQ, small);
    const boxes = await page.getByRole('group', { name: /^Code: ./ }).all();
    const overflow = boxes.map((one) =>
      one.evaluate(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth),
    );
    const wide = (await Promise.all(overflow)).indexOf(true);
    const box = boxes[wide] ?? expect.fail('No block of code is wider than a phone.');
    await box.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => box.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
    await page.close();
  });

  test('the list of pages stands beside the page, and below it on a phone', async () => {
    const onPhone = await openPage(browser, site.url + FAQ, small);
    const link = (opened: typeof onPhone) =>
      opened.page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Theming' });
    await onPhone.page.getByRole('link', { name: 'All pages' }).click();
    await expect.poll(() => onPhone.page.evaluate(() => scrollY)).toBeGreaterThan(1000);
    await link(onPhone).click();
    expect(await onPhone.page.title()).toBe('Theming · Evenkeel');
    const beside = await openPage(browser, site.url + FAQ, wide);
    expect((await link(beside).boundingBox())?.y).toBeLessThan(900);
    await Promise.all([onPhone.page.close(), beside.page.close()]);
  });

  test('paper has the words alone', async () => {
    const { page } = await openPage(browser, site.url + FAQ, wide);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    const around = page.locator('nav, header, footer, .skip');
    expect(await around.count()).toBeGreaterThan(3);
    expect(await around.filter({ visible: true }).count()).toBe(0);
    await page.close();
  });

  test('pages work as files, without any server', async () => {
    const { page, complaints } = await openPage(
      browser,
      pathToFileURL(join(site.folder, FAQ)).href,
      wide,
    );
    await page.getByRole('link', { name: 'Theming', exact: true }).first().click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Theming');
    expect(await page.evaluate(() => getComputedStyle(document.body).margin)).toBe('0px');
    expectNone(complaints.filter((complaint) => !complaint.startsWith('200: file:')));
    await page.close();
  });
});
