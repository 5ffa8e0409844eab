// The checks of "npm run test:engines" on every page of every example, in Chromium.
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { startChromium } from '../../scripts/engines/chromium.mjs';
import { lookThrough } from '../../scripts/engines/look-through.mjs';
import { findChromium } from '../../scripts/run/find-chromium.mjs';
import { checks } from '../engines/checks/index.ts';
import type { Engine } from '../engines/types.ts';
import { expectNone } from '../setup/expect-none.ts';
import { serveBeside } from './beside.ts';
import { helpers } from './helpers.ts';
import { type ExamplePage, examples } from './list.ts';
import type {} from './setup.ts';
import { suited } from './suited.ts';

/** For all checks of one page on a busy machine. */
const TWO_MINUTES = 120_000;

/** Said by a checker that is slow, and of an icon that was on its way when the next page came. */
const NOT_OF_PAGE = [/^console\.log: Progress: /, /^failed to load: .*\/icon\.svg(?:\?|$)/];
const isOfPage = (problem: string) => !NOT_OF_PAGE.some((pattern) => pattern.test(problem));

const served = inject('examples');
let engine: Engine;
let own: Map<string, string>;
beforeAll(async () => {
  own = await helpers();
  engine = await startChromium({ path: await findChromium() });
});
afterAll(() => engine.close());

/** What each check found, by its name. */
async function look(address: string, page: ExamplePage): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  const { url, close } = await serveBeside(address, {
    helpers: own,
    waits: page.questions === 'buttons',
  });
  const subject = { name: page.path, path: page.path, checks: suited(page) };
  await lookThrough(engine, [subject], checks, {
    url,
    tell: ({ check, problems }) => found.set(check, problems.filter(isOfPage)),
  }).finally(close);
  return found;
}

describe.each(examples)('$title', ({ name, pages }) => {
  describe.each(pages)('$path', (page) => {
    let found: Map<string, string[]>;
    beforeAll(async () => {
      found = await look(served[name]?.url ?? '', page);
    }, TWO_MINUTES);

    test.each(suited(page))('%s', (check) => {
      expectNone(found.get(check) ?? [`There is no check "${check}".`]);
    });
  });
});

test('a check that finds something is heard', async () => {
  const { url, close } = await serveBeside(served.html?.url ?? '', { helpers: own, waits: false });
  const tab = await engine.open('usual');
  await tab.goto(url);
  await tab.evaluate(() => document.querySelector('h1')?.remove());
  const problems = await tab.evaluate(() => inPage.axeFinds());
  expect(problems.join()).toContain('page-has-heading-one');
  await tab.close();
  close();
});
