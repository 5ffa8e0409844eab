import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { chromiumArgs, findChromium } from '../../scripts/run/find-chromium.mjs';
import * as library from '../../src/index.ts';
import { expectNone } from '../setup/expect-none.ts';
import { openPage } from '../setup/open-page.ts';
import { conditions } from './conditions.ts';
import { draws } from './expected.ts';
import { openEverything, picturesIn, seenOn, sidewaysOf, wordsIn } from './read.ts';
import { type Site, serveSite } from './site.ts';
import { modes, rowSets } from './table.mjs';

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArgs });
});
afterAll(() => browser.close());

const rows = rowSets.flatMap((set) => set.rows);
const names = rows.map(({ name }) => name);

/** Components begin with a capital; catalogues and functions do not. */
const isComponent = (name: string, value: unknown): boolean =>
  /^[A-Z]/.test(name) && ['function', 'object'].includes(typeof value);

const arrived = (page: Page) =>
  page.waitForFunction(() => !document.querySelector('[data-page]:not([data-arrived])'));
const styled = (page: Page) =>
  page.waitForFunction(() =>
    [...document.querySelectorAll('link')].every(({ rel, sheet }) => rel === 'icon' || sheet),
  );

describe.each(modes)('$name', ({ id, script }) => {
  const given = conditions[id] ?? {};
  const hasStyles = given.stylesheet !== 'missing';
  let site: Site;
  let page: Page;
  let complaints: string[];
  let drawn: Awaited<ReturnType<typeof draws>>;
  let seen: Awaited<ReturnType<typeof seenOn>>;

  beforeAll(async () => {
    drawn = await draws(given, names);
    const html = (name: string) => drawn.sent.get(name) ?? '';
    site = await serveSite({ folder: inject('failureModesSite'), conditions: given, html });
    ({ page, complaints } = await openPage(browser, site.url(...names), given.context, {
      ...given,
      until: script === 'late' ? 'domcontentloaded' : 'load',
    }));
    if (script === 'runs') await arrived(page);
    if (hasStyles) await styled(page);
    await openEverything(page);
    seen = await seenOn(page, hasStyles);
  });
  afterAll(async () => {
    await page.context().close();
    await site.close();
  });

  const wordsOf = (name: string) => wordsIn(drawn.wanted.get(name) ?? '', hasStyles);

  it.each(rows)('costs $name no word', ({ name, controls }) => {
    expect(seen[name]?.words).toBe(wordsOf(name));
    expect(seen[name]?.pictures).toBe(picturesIn(drawn.sent.get(name) ?? ''));
    expect(seen[name]?.faint).toEqual([]);
    // Controls that do nothing would be a promise that the page cannot keep.
    expect(seen[name]?.controls.length !== 0).toBe(script === 'runs' && controls !== undefined);
  });

  it('makes no page complain, or scroll sideways', async () => {
    expectNone(complaints.filter((one) => !given.complaints?.test(one)));
    expect(await sidewaysOf(page)).toBe(0);
  });

  if (script !== 'late') return;
  it('leaves every word where it is when the script comes at last', async () => {
    site.release();
    await arrived(page);
    const after = await seenOn(page, hasStyles);
    for (const name of names) expect([name, after[name]?.words]).toEqual([name, wordsOf(name)]);
    for (const { name, controls } of rows) {
      expect([name, after[name]?.controls.length !== 0]).toEqual([name, controls !== undefined]);
    }
  });
});

describe('the table', () => {
  it('has a row for every component of the package, and conditions for every mode', () => {
    expect([...new Set(names.map((name) => name.split(' ')[0]))].sort()).toEqual(
      Object.entries(library)
        .flatMap(([name, value]) => (isComponent(name, value) ? [name] : []))
        .sort(),
    );
    expect(modes.map(({ id }) => id)).toEqual(Object.keys(conditions));
  });
});
