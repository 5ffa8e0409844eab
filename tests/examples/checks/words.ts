import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import document from '../../../examples/content/ketamine-for-depression.en-US.json' with {
  type: 'json',
};
import { expectNone } from '../../setup/expect-none.ts';
import { openPage } from '../../setup/open-page.ts';
import { flat, textsIn } from '../shownTexts.ts';
import { type Check, readable } from './site.ts';

export const crisisLinesAreThere: Check = {
  name: 'shows crisis lines before any script, in the first screen',
  async run({ browser, url }) {
    const { page } = await openPage(browser, url, { javaScriptEnabled: false });
    const line = page.locator('a[href="tel:988"]').first();
    expect(await line.isVisible()).toBe(true);
    const box = await line.boundingBox();
    expect(box?.y).toBeLessThan(page.viewportSize()?.height ?? 0);
    await page.close();
  },
};

/** What can be read: with script off as it stands, every `<details>` opened by hand. */
async function shownWords(page: Page): Promise<string> {
  await page.locator('details').evaluateAll((all) => {
    for (const details of all) (details as HTMLDetailsElement).open = true;
  });
  return flat(await page.locator('body').innerText());
}

/** Where script has run, closed answers are open after one press. */
async function openAll(page: Page) {
  await page.getByRole('button', { name: 'Open all answers' }).click();
}

export const answersAreThere: Check = {
  name: 'has every question and every answer in the HTML of the server',
  questions: true,
  async run(site) {
    const { page } = await openPage(site.browser, site.url, readable(site));
    if (site.page.wordsNeedScript !== undefined) await openAll(page);
    const shown = await shownWords(page);
    const texts = textsIn(document.candidacy.questions).map(flat);
    expect(texts.length).toBeGreaterThan(40);
    expectNone(texts.filter((text) => !shown.includes(text)));
    await page.close();
  },
};
