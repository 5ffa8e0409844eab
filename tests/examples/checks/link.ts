import { expect } from 'vitest';
import { openPage } from '../../setup/open-page.ts';
import { driving, parts, ready } from './question.ts';
import type { Check } from './site.ts';

export const linkOpensAnswer: Check = {
  name: 'opens the answer that a link names, on arrival and later',
  questions: true,
  async run({ browser, url, page: asked }) {
    const { page, complaints } = await openPage(browser, url + driving.hash);
    const { control, answer } = parts(page, asked);
    await answer.waitFor();
    await ready(page, asked);
    expect(await answer.isVisible()).toBe(true);
    await control.click();
    await answer.waitFor({ state: 'hidden' });
    await page.evaluate(() => {
      location.hash = '';
    });
    await page.evaluate((hash) => {
      location.hash = hash;
    }, driving.hash);
    await answer.waitFor();
    const place = await control.boundingBox();
    // Browsers round where they scroll to.
    expect(place?.y).toBeGreaterThan(-1);
    expect(place?.y).toBeLessThan(page.viewportSize()?.height ?? 0);
    expect(complaints).toEqual([]);
    await page.close();
  },
};
