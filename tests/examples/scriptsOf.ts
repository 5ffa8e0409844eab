import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { build, type Rolldown } from 'vite';

/** Every script that a page loads, by address. */
export async function scriptsOf(browser: Browser, url: string): Promise<Map<string, string>> {
  const page = await browser.newPage();
  const scripts: Promise<[string, string]>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return;
    scripts.push(response.text().then((code) => [response.url(), code]));
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  // Before the page closes: a text that is still on its way would be lost with it.
  const loaded = new Map(await Promise.all(scripts));
  await page.close();
  return loaded;
}

export const gzipped = (scripts: Iterable<string>): number =>
  [...scripts].reduce((sum, code) => sum + gzipSync(code, { level: 9 }).length, 0);

// All of it, as a page would keep it: an export of a CommonJS module may be shaken off.
const REACT = `
import * as react from 'react';
import * as dom from 'react-dom/client';
import * as jsx from 'react/jsx-runtime';
globalThis.react = [react, dom, jsx];
`;

/** The React that an example installed, as one minified script: what any React page of it loads. */
export async function reactAlone(folder: string): Promise<string> {
  const id = join(folder, 'react-alone.js');
  const output = await build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    // Vitest's own NODE_ENV would make it the React of development.
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      {
        name: 'react-alone',
        enforce: 'pre',
        resolveId: (source) => (source === id ? id : undefined),
        load: (source) => (source === id ? REACT : undefined),
      },
    ],
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input: id },
    },
  });
  const { output: chunks } = output as Rolldown.RolldownOutput;
  return chunks.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('');
}
