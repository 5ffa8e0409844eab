// What a reader did, and what a page put beside a widget, stays whatever changes around it.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { override } from '../fixtures/override.ts';
import { openClinic, shownText, upgraded } from './clinic.ts';
import { page, plain, rendered, script, wrapped } from './html.ts';

const clinic = openClinic();

const opened = async (body: string, head?: string) => {
  const { page: shown } = await clinic.visit(page(body, head));
  await upgraded(shown);
  return shown;
};

/** Changes a widget's HTML, or an attribute of its element, and waits until that is seen. */
const change = (shown: Page, what: 'content' | 'theme' | 'heading-level' | 'accent') =>
  shown.evaluate(async (name) => {
    const source = document.querySelector('[data-ek-widget]') as HTMLElement;
    const values = { theme: 'dark', 'heading-level': '4', accent: '#5b2a86' };
    if (name === 'content') source.append(document.createElement('hr'));
    else source.parentElement?.setAttribute(name, values[name]);
    await new Promise((done) => setTimeout(done, 50));
  }, what);

const CHANGES = ['content', 'theme', 'heading-level', 'accent'] as const;

test.each(CHANGES)('answers that are open and the keyboard stay when %s changes', async (what) => {
  const shown = await opened(wrapped('faq'));
  const open = shown.locator('details[part][open]');
  const closed = await open.count();
  const summary = shown.locator('summary[part]').nth(1);
  await summary.click();
  expect(await open.count()).not.toBe(closed);
  const before = await open.count();
  await change(shown, what);
  expect(await open.count()).toBe(before);
  expect(await summary.evaluate((one) => one.matches(':focus'))).toBe(true);
});

test.each(CHANGES)('the choice of routes stays when %s changes', async (what) => {
  const shown = await opened(wrapped('comparison'));
  const box = shown.locator('.ek-comparison__choice').nth(1);
  await box.uncheck();
  const hidden = shown.locator('th[data-ek-off]');
  expect(await hidden.count()).toBe(1);
  await change(shown, what);
  expect(await box.isChecked()).toBe(false);
  expect(await hidden.count()).toBe(1);
});

test.each(['content', 'theme'] as const)(
  'the chosen country stays when %s changes',
  async (what) => {
    const shown = await opened(wrapped('crisis'));
    await shown.getByRole('button', { name: 'Another country' }).click();
    await shown.getByRole('combobox').selectOption('GB');
    await change(shown, what);
    await shown.getByRole('link', { name: 'Call 116 123' }).waitFor();
    const select = shown.getByRole('combobox');
    expect(await select.inputValue()).toBe('GB');
    expect(await select.evaluate((one) => one.matches(':focus'))).toBe(true);
  },
);

test('of two sources whose places are folded, the one that was unfolded stays so', async () => {
  const entry = (id: string) =>
    `<li class="ek-sources__entry" id="${id}">Source<details><summary>Source: Cited in 4 places</summary>Places</details></li>`;
  const folded = `<ol class="ek-sources">${entry('one')}${entry('two')}</ol>`;
  const html = rendered('crisis').replace(/<\/div>\s*$/, `${folded}</div>`);
  expect(html).toContain(folded);
  const shown = await opened(wrapped('crisis', '', html));
  const open = () =>
    shown
      .locator('li[part] details')
      .evaluateAll((all) => all.map((one) => (one as HTMLDetailsElement).open));
  await shown.locator('li[part] summary').first().click();
  expect(await open()).toEqual([true, false]);
  await change(shown, 'content');
  expect(await open()).toEqual([true, false]);
});

test('a file of lines that comes late does not take the place of the country chosen', async () => {
  const body = JSON.stringify(override);
  clinic.site.put('/late.json', { body, type: 'application/json', delay: 1500 });
  const shown = await opened(wrapped('crisis', 'lines="/late.json"'));
  const answered = shown.waitForResponse('**/late.json');
  await shown.getByRole('button', { name: 'Another country' }).click();
  await shown.getByRole('combobox').selectOption('GB');
  await answered;
  await shown.waitForTimeout(200);
  expect(await shownText(shown)).not.toContain('555-0100');
  expect(await shown.getByRole('link', { name: 'Call 116 123' }).isVisible()).toBe(true);
});

test('a file of lines is asked for once, for all widgets and whatever changes', async () => {
  clinic.site.put('/once.json', { body: JSON.stringify(override), type: 'application/json' });
  const two = plain('faq', 'data-ek-lines="/once.json"', rendered('faq', { idPrefix: 'two-' }));
  const shown = await opened(wrapped('crisis', 'lines="/once.json"') + two);
  await shown.getByRole('link', { name: 'Call 555-0100' }).first().waitFor();
  await change(shown, 'content');
  await shown.getByRole('link', { name: 'Call 555-0100' }).first().waitFor();
  expect(clinic.site.asked.filter((path) => path === '/once.json')).toHaveLength(1);
});

test('what a page puts beside a widget stays, in its order, and a second widget too', async () => {
  const two = rendered('side-effects', { idPrefix: 'two-' });
  const html = `<p>Words before</p>${rendered('faq')}<p>Words after</p>${two}`;
  const shown = await opened(wrapped('faq', '', html));
  const tops = await Promise.all(
    ['Words before', 'Words after'].map(async (words) => {
      const box = await shown.getByText(words).boundingBox();
      return box?.y ?? -1;
    }),
  );
  const faq = await shown.locator('.ek-faq[part]').boundingBox();
  const effects = await shown.locator('.ek-callouts[part]').first().boundingBox();
  const order = [tops[0], faq?.y, tops[1], effects?.y];
  expect(order).toEqual([...order].sort((one = 0, other = 0) => one - other));
  expect(order.every((top) => (top ?? 0) > 0)).toBe(true);
  // Also what comes later.
  await shown.evaluate(() => document.querySelector('ek-candidacy-faq')?.append('Words that came'));
  await shown.waitForTimeout(50);
  const box = await shown.evaluate(() => {
    const range = document.createRange();
    range.selectNode(document.querySelector('ek-candidacy-faq')?.lastChild as Node);
    return range.getBoundingClientRect().height;
  });
  expect(box).toBeGreaterThan(0);
});

test('a number that a page corrects in place is corrected for the reader', async () => {
  const shown = await opened(wrapped('crisis'));
  await shown.evaluate(() => {
    const link = document.querySelector('ek-crisis-banner a[href="tel:988"]') as HTMLAnchorElement;
    link.setAttribute('href', 'tel:111');
    (link.firstChild as Text).data = 'Call 111';
  });
  const call = shown.locator('a[part][href="tel:111"]');
  await expect.poll(() => call.first().textContent()).toBe('Call 111');
});

test('nothing in the copy of hostile HTML runs, on a page that allows everything', async () => {
  const tries = rendered('crisis')
    .replace('href="sms:988"', 'href="java&#10;script:hit()"')
    .replace(
      '</aside>',
      '<img src="x:" onerror="hit()"><iframe srcdoc="x"></iframe><svg><a><animate attributeName="href" values="javascript:hit()"/></a></svg></aside>',
    );
  const head = `<script>window.hits = 0; window.hit = () => { hits += 1; };</script>${script()}`;
  const shown = await opened(wrapped('crisis', '', tries), head);
  await shown.waitForTimeout(200);
  const found = await shown.evaluate(() => {
    const root = document.querySelector('ek-crisis-banner')?.shadowRoot;
    return {
      // Once, by the HTML of the page itself.
      hits: (window as unknown as { hits: number }).hits,
      left: root?.querySelectorAll('iframe,animate,[onerror],[href*="hit"]').length,
    };
  });
  expect(found).toEqual({ hits: 1, left: 0 });
});

test('a page that registers or sets names of its own changes nothing, nor is it changed', async () => {
  const faq = wrapped('faq');
  const height = async (shown: Page) =>
    (await shown.locator('.ek-faq[part]').boundingBox())?.height;
  const plainPage = await opened(faq);
  const names = [...'abcdefghijklmnopqrstuvwxyz'];
  const css = names
    .map((name) => `@property --${name} { syntax: "<color>"; inherits: true; initial-value: red }`)
    .join('');
  const host = `<style>${css} .own { --u: teal; color: var(--u) }</style><p class="own">Own</p>`;
  const shown = await opened(host + faq);
  expect(await height(shown)).toBe(await height(plainPage));
  expect(await shown.locator('.own').evaluate((one) => getComputedStyle(one).color)).toBe(
    'rgb(0, 128, 128)',
  );
});
