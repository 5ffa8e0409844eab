import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { enUS } from '../../src/index.ts';

const inPage = (page: Page, name: string): Locator => page.locator(`[data-page="${name}"]`);

const EVERY_CONTROL = 'CandidacyFaq with every control';

/** Types a word that one of two questions has, and takes it back. */
export async function search(page: Page): Promise<void> {
  const faq = inPage(page, EVERY_CONTROL);
  const shown = faq.locator('.ek-faq__item:visible');
  const said = faq.locator('.ek-faq__filter-count');
  await faq.getByRole('searchbox').pressSequentially('made-up');
  await expect.poll(() => shown.allInnerTexts()).toEqual([expect.stringContaining('made-up')]);
  expect(await said.innerText()).toMatch(/1.*2/);
  await faq.getByRole('searchbox').fill('');
  await expect.poll(() => shown.count()).toBe(2);
  expect(await said.innerText()).toBe('');
}

/** Closes all open answers of a page, and opens them again. */
export async function toggleAll(page: Page, name: string): Promise<void> {
  const faq = inPage(page, name);
  const open = faq.locator('.ek-faq__answer:visible');
  const all = await faq.locator('.ek-faq__answer').count();
  await faq.locator('.ek-faq__all').click();
  await expect.poll(() => open.count()).toBe(0);
  await faq.locator('.ek-faq__all').click();
  await expect.poll(() => open.count()).toBe(all);
}

/** Copies the link to each answer, or gets it in the address. */
export async function copy(page: Page): Promise<void> {
  const { copied, inAddress } = enUS.faq;
  for (const answer of await inPage(page, EVERY_CONTROL).locator('.ek-faq__copy').all()) {
    await answer.getByRole('button').click();
    await expect.poll(() => answer.getByRole('status').innerText()).not.toBe('');
    expect([copied, inAddress]).toContain(await answer.getByRole('status').innerText());
  }
}

export const countryOn = (page: Page): Locator =>
  inPage(page, 'CrisisBannerInteractive').locator('.ek-crisis__select');

/** What the browser keeps of the choice of a country. */
export const keptOn = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    try {
      return localStorage.getItem('ek-crisis-country');
    } catch {
      return null;
    }
  });

/** Takes a column out of the table, which the address then says, and puts it back. */
export async function chooseColumns(page: Page): Promise<void> {
  const [first] = await inPage(page, 'ComparisonInUrl').locator('.ek-comparison__choice').all();
  const named = () => new URL(page.url()).searchParams.get('routes');
  await first?.click();
  await expect.poll(named).toBe('tablet');
  await first?.click();
  await expect.poll(named).toBe(null);
}

/** Of the page that a reader leaves for; asking for it leads nowhere. */
export const ELSEWHERE = 'https://example.org/weather';

/** Lets a reader try to leave without a way to arrive. */
export const stayHere = (page: Page) =>
  page.route(ELSEWHERE, (route) => route.fulfill({ status: 204 }));

/** Nothing of the page is left to see, and the other one has been asked for. */
async function expectGone(page: Page, leave: () => Promise<void>): Promise<void> {
  const asked = page.waitForRequest(ELSEWHERE);
  await leave();
  await asked;
  expect(await page.locator('body').innerText()).toBe(enUS.quickExit?.leaving);
}

export const leaveByLink = (page: Page): Promise<void> =>
  expectGone(page, () => inPage(page, 'QuickExit').locator('.ek-exit__link').click());

export async function leaveByShift(page: Page): Promise<void> {
  const left = inPage(page, 'QuickExit').locator('.ek-exit__shortcut');
  await page.keyboard.press('Shift');
  await expect.poll(() => left.textContent()).toContain('2');
  await page.keyboard.press('Shift');
  await expect.poll(() => left.textContent()).not.toContain('2');
  await expectGone(page, () => page.keyboard.press('Shift'));
}
