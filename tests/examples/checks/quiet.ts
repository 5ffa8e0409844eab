import { expect } from 'vitest';
import { expectNone } from '../../setup/expect-none.ts';
import { openPage } from '../../setup/open-page.ts';
import type { Check } from './site.ts';

export const quiet: Check = {
  name: 'says nothing on the console, asks no other site, keeps nothing',
  async run({ browser, url }) {
    const { page, complaints } = await openPage(browser, url);
    await page.waitForLoadState('networkidle');
    expectNone(complaints);
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    await page.close();
  },
};
