// The pages of documentation as a reader gets them: JavaScript off, on a small phone.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { documentPolicy } from '../../scripts/site/csp.mjs';
import { expectNone } from '../setup/expect-none.ts';
import { openPage } from '../setup/open-page.ts';
import { launch, pages, site } from './built.ts';

interface Seen {
  complaints: string[];
  policies: string[];
  forbidden: string[];
  links: string[];
  ids: string[];
  current: number;
  width: number;
}

const seen = new Map<string, Seen>();
let browser: Browser;

const look = (page: Page) =>
  page.evaluate(() => ({
    policies: [...document.head.querySelectorAll('meta[http-equiv]')].map(
      (meta) => `${meta.getAttribute('http-equiv')}: ${meta.getAttribute('content')}`,
    ),
    forbidden: [...document.querySelectorAll('*')]
      .filter((element) =>
        [...element.attributes].some(({ name }) => name === 'style' || name.startsWith('on')),
      )
      .concat([...document.querySelectorAll('script, style, iframe, base')])
      .map((element) => element.outerHTML.slice(0, 100)),
    links: [...document.links].map(({ href }) => href),
    ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
    current: document.querySelectorAll('nav [aria-current]').length,
    width: document.documentElement.scrollWidth,
  }));

beforeAll(async () => {
  browser = await launch();
  for (const path of pages) {
    const small = { javaScriptEnabled: false, viewport: { width: 320, height: 640 } };
    const { page, complaints } = await openPage(browser, site.url + path, small);
    seen.set(path, { complaints, ...(await look(page)) });
    await page.close();
  }
});
afterAll(() => browser.close());

/** Links of a page to other places of the site: the path below the site's top, and the fragment. */
function inside({ links }: Seen): { path: string; fragment: string }[] {
  return links
    .filter((link) => new URL(link).origin === new URL(site.url).origin)
    .map((link) => ({
      path: link.startsWith(site.url) ? link.slice(site.url.length).replace(/[?#].*/, '') : link,
      fragment: decodeURIComponent(new URL(link).hash.slice(1)),
    }));
}

describe.each(pages)('%s', (path) => {
  const page = () => seen.get(path) as Seen;

  test('says nothing on the console, and asks no other site', () => {
    expectNone(page().complaints);
  });

  test('has the policy, and nothing that it refuses', () => {
    expect(page().policies).toEqual([`Content-Security-Policy: ${documentPolicy}`]);
    expectNone(page().forbidden);
  });

  test('leads to pages and parts that are there', () => {
    const links = inside(page());
    const dead = links.filter(({ path: to }) => !existsSync(join(site.folder, to)));
    expectNone(dead.map(({ path: to }) => `${path} → ${to}`));
    const lost = links.filter(({ path: to, fragment }) => {
      const target = seen.get(to);
      return fragment !== '' && target !== undefined && !target.ids.includes(fragment);
    });
    expectNone(lost.map(({ path: to, fragment }) => `${path} → ${to}#${fragment}`));
    // Those of the navigation at least; that each page can be reached is asked below.
    expect(links.length).toBeGreaterThan(30);
  });

  test('never repeats an id, and does not scroll sideways at 320 px', () => {
    const { ids, width } = page();
    expectNone(ids.filter((id, index) => ids.indexOf(id) !== index));
    expect(width).toBe(320);
  });

  test('shows once where the reader is', () => {
    expect(page().current).toBe(1);
  });
});

test('every page can be reached from the first', () => {
  const reached = new Set(['index.html']);
  for (const path of reached) {
    const page = seen.get(path);
    for (const link of page === undefined ? [] : inside(page)) reached.add(link.path);
  }
  expect(pages.filter((path) => !reached.has(path))).toEqual([]);
});
