import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { expectNone } from '../../setup/expect-none.ts';
import { openPage } from '../../setup/open-page.ts';
import type { Check } from './site.ts';

const axe = createRequire(import.meta.url).resolve('axe-core');

export const axeFindsNothing: Check = {
  name: 'gives axe nothing to find',
  async run({ browser, url }) {
    // Past the page's content security policy: the checker is no part of the page.
    const { page } = await openPage(browser, url, { bypassCSP: true });
    await page.locator('h1').waitFor();
    await page.addScriptTag({ path: axe });
    const { violations } = await page.evaluate<AxeResults>('axe.run()');
    expectNone(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`));
    await page.close();
  },
};
