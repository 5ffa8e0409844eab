import type { Browser, Page } from 'playwright-core';
import { inject } from 'vitest';
import { openPage } from '../setup/open-page.ts';
import { conditions } from './conditions.ts';
import { draws } from './expected.ts';
import { openEverything } from './read.ts';
import { type Site, serveSite } from './site.ts';
import type { Mode } from './table.mjs';

const arrived = (page: Page) =>
  page.waitForFunction(() => !document.querySelector('[data-page]:not([data-arrived])'));
const styled = (page: Page) =>
  page.waitForFunction(() =>
    [...document.querySelectorAll('link')].every(({ rel, sheet }) => rel === 'icon' || sheet),
  );

/** A document with pages in it, where something has gone wrong. */
export interface Opened {
  page: Page;
  complaints: string[];
  /** The HTML that the server has sent of each page, and what a reader must see of it. */
  drawn: Awaited<ReturnType<typeof draws>>;
  /** Comes back to the pages as a reader does, and waits for their script. */
  comeBack(): Promise<void>;
  /** Lets the script come that is held back, and waits for it. */
  letScriptCome(): Promise<void>;
  close(): Promise<void>;
}

async function letCome(site: Site, page: Page): Promise<void> {
  // The browser may ask for it a moment later.
  const often = setInterval(site.release, 20);
  await arrived(page).finally(() => clearInterval(often));
}

/** Opens pages, and everything in them that opens. What else is drawn is for comparing. */
export async function openMode(
  browser: Browser,
  { id, script }: Mode,
  names: readonly string[],
  others: readonly string[] = [],
): Promise<Opened> {
  const given = conditions[id] ?? {};
  const drawn = await draws(given, [...names, ...others]);
  const html = (name: string) => drawn.sent.get(name) ?? '';
  const site = await serveSite({ folder: inject('failureModesSite'), conditions: given, html });
  const url = site.url(...names);
  const { page, complaints } = await openPage(browser, url, given.context, {
    ...given,
    until: script === 'late' ? 'domcontentloaded' : 'load',
  });
  if (script === 'runs') await arrived(page);
  if (given.stylesheet !== 'missing') await styled(page);
  await openEverything(page);
  return {
    page,
    complaints,
    drawn,
    async comeBack() {
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      await letCome(site, page);
    },
    letScriptCome: () => letCome(site, page),
    async close() {
      await page.context().close();
      await site.close();
    },
  };
}
