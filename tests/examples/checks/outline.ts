import { expect } from 'vitest';
import { openPage } from '../../setup/open-page.ts';
import { type Check, readable } from './site.ts';

export const outline: Check = {
  name: 'has a title, a language, one first heading, no gap in the levels, and its landmarks',
  async run(site) {
    const { page } = await openPage(site.browser, site.url, readable(site));
    await page.locator('h1').waitFor();
    expect(await page.title()).toMatch(/\w{3}/);
    expect(await page.locator('html').getAttribute('lang')).toBe('en-US');
    const levels = await page
      .locator('h1, h2, h3, h4, h5, h6')
      .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName[1])));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
    expect(await page.getByRole('main').count()).toBe(1);
    const crisis = page.getByRole('complementary', { name: 'Someone to talk to' });
    expect(await crisis.count()).toBe(1);
    await page.close();
  },
};
