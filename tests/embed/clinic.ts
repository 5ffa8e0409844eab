import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { chromiumArgs, findChromium } from '../../scripts/run/find-chromium.mjs';
import { type Answer, openSite, type Site } from './site.ts';

/** A page of a clinic in a browser, with all that it asked for and complained about. */
export interface Visit {
  page: Page;
  /** What the console said, errors and refused requests among it. */
  complaints: string[];
  /** Addresses asked for, but the page itself. */
  requests: string[];
}

/** What a test may use; there only while tests run. */
export interface Clinic {
  site: Site;
  browser: Browser;
  /** Puts a page on the site and opens it. */
  visit(
    answer: Answer | string,
    options?: BrowserContextOptions & { path?: string },
  ): Promise<Visit>;
}

/** A site and a browser for the tests of one file; pages close by themselves. */
export function openClinic(): Clinic {
  const clinic = {} as Clinic;
  const open: Page[] = [];
  let count = 0;
  clinic.visit = async (answer, { path = '', ...options } = {}) => {
    count += 1;
    const url = clinic.site.put(`/page-${count}`, answer);
    const page = await clinic.browser.newPage({
      viewport: { width: 1000, height: 800 },
      ...options,
    });
    open.push(page);
    const complaints: string[] = [];
    const requests: string[] = [];
    page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
    page.on('request', (request) => {
      if (!request.isNavigationRequest()) requests.push(request.url());
    });
    await page.goto(`${url}${path}`);
    return { page, complaints, requests };
  };
  beforeAll(async () => {
    clinic.site = await openSite();
    const executablePath = await findChromium();
    clinic.browser = await chromium.launch({
      executablePath,
      args: [...chromiumArgs, '--js-flags=--expose-gc'],
    });
  });
  afterEach(async () => {
    for (const page of open.splice(0)) await page.context().close();
  });
  afterAll(async () => {
    await clinic.browser.close();
    await clinic.site.close();
  });
  return clinic;
}

/** Waits until every widget on the page is upgraded. */
export const upgraded = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => {
    const sources = [...document.querySelectorAll('[data-ek-widget]')];
    return sources.every((source) => source.shadowRoot ?? source.parentElement?.shadowRoot);
  });

/** The words that a reader sees of the widgets on a page. */
export const shownText = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main *')]
      .flatMap((host) => (host.shadowRoot ? [host, ...host.shadowRoot.children] : []))
      .map((part) => (part as HTMLElement).innerText)
      .join('\n'),
  );
