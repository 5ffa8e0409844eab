import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { type PreviewServer, preview } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumArgs, findChromium } from '../../scripts/run/find-chromium.mjs';
import { bin } from '../../scripts/run/paths.mjs';
import { expectNone } from '../setup/expect-none.ts';
import { openPage } from '../setup/open-page.ts';
import { execute } from './execute.ts';
import { packed } from './packed.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArgs });
});
afterAll(() => browser.close());

describe.each(['react-18', 'react-19'] as const)('in a fresh Vite app on %s', (name) => {
  const folder = packed.consumers[name];
  const version = (of: string) =>
    JSON.parse(readFileSync(join(folder, 'node_modules', of, 'package.json'), 'utf8')).version;
  let server: PreviewServer;
  let url: string;

  beforeAll(async () => {
    const vite = join(folder, 'node_modules/vite/bin/vite.js');
    await execute(process.execPath, [vite, 'build', '--logLevel', 'warn'], folder);
    server = await preview({
      root: folder,
      configFile: false,
      logLevel: 'silent',
      preview: { host: '127.0.0.1', port: 0 },
    });
    url = server.resolvedUrls?.local[0] ?? '';
  });
  afterAll(() => server.close());

  test('that React is the one it runs on', () => {
    const wanted = name === 'react-18' ? /^18\.2\.0$/ : /^19\./;
    expect(version('react')).toMatch(wanted);
    expect(version('react-dom')).toMatch(wanted);
  });

  test('the types fit', async () => {
    await execute(process.execPath, [bin('typescript', 'tsc'), '-p', folder], folder);
  });

  test('the page of the example guide renders without a word on the console', async () => {
    const guide = JSON.parse(readFileSync(join(folder, 'src/guide.json'), 'utf8'));
    const { page, complaints } = await openPage(browser, url);
    await page.getByRole('heading', { level: 1, name: guide.title }).waitFor();
    const sections = await page.getByRole('heading', { level: 2 }).allInnerTexts();
    expect(sections.length).toBeGreaterThanOrEqual(5);
    expect(sections).toContain(guide.comparison.title);
    expect(sections).toContain(guide.candidacy.title);
    expectNone(sections.filter((text) => text.trim() === ''));
    expectNone(complaints);
    await page.close();
  });

  test('the directory of crisis lines is a script of its own, got when a reader asks', async () => {
    const { page, complaints } = await openPage(browser, `${url}?parts`);
    const scripts: string[] = [];
    page.on('response', async (response) => {
      if (response.url().endsWith('.js')) scripts.push(await response.text());
    });
    const banner = page.locator('.ek-crisis').last();
    const entry = await page.evaluate(async () => {
      const { src } = document.querySelector('script[src]') as HTMLScriptElement;
      return (await fetch(src)).text();
    });
    // The page's own country, and not one of another.
    expect(entry).toContain('us-988');
    expect(entry).not.toContain('gb-samaritans');
    await banner.getByRole('button', { name: 'Another country' }).click();
    await banner.getByRole('combobox').selectOption('GB');
    await banner.getByRole('link', { name: 'Call 116 123' }).waitFor();
    expect(scripts.some((text) => text.includes('gb-samaritans'))).toBe(true);
    expectNone(complaints);
    await page.close();
  });

  test('each of the four components renders alone, with its stylesheet', async () => {
    const { page, complaints } = await openPage(browser, `${url}?parts`);
    await page.getByRole('table').first().waitFor();
    expect(await page.locator('main').textContent()).not.toBe('');
    for (const block of ['ek-comparison', 'ek-faq', 'ek-callout', 'ek-crisis']) {
      expect(await page.locator(`[class~="${block}"]`).count(), block).toBeGreaterThan(0);
    }
    const paper = await page.evaluate(() =>
      getComputedStyle(document.documentElement).getPropertyValue('--ek-paper'),
    );
    expect(paper, '--ek-paper, from evenkeel/styles.css').not.toBe('');
    expectNone(complaints);
    await page.close();
  });
});
