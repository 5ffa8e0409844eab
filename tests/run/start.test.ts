import { once } from 'node:events';
import { type Browser, chromium } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { chromiumArgs, findChromium } from '../../scripts/run/find-chromium.mjs';
import { anyPort, ended, startScript } from './command.ts';

let browser: Browser | undefined;
let stop: (() => Promise<unknown>) | undefined;
afterEach(async () => {
  await browser?.close();
  await stop?.();
});

async function answers(url: string): Promise<void> {
  for (;;) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

test('npm start opens on the real page', async () => {
  const { server, port } = await anyPort();
  await new Promise((resolve) => server.close(resolve));
  const { script } = startScript('start.mjs', [], { PORT: String(port) });
  stop = () => {
    script.kill('SIGTERM');
    return ended(script);
  };
  await answers(`http://127.0.0.1:${port}/index.json`);

  browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArgs });
  const page = await browser.newPage();
  page.setDefaultTimeout(100_000); // Vite prepares the page on the first visit
  const errors: string[] = [];
  const elsewhere: string[] = [];
  page.on('pageerror', ({ message }) => {
    // Storybook's own panels give up on each other after a second on a busy machine; the page does not.
    if (!message.includes('UniversalStore follower')) errors.push(message);
  });
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== '127.0.0.1') elsewhere.push(request.url());
  });
  await page.goto(`http://127.0.0.1:${port}/`);
  const title = page.frameLocator('#storybook-preview-iframe').locator('h1');
  await title.filter({ hasText: 'Pages about treatment' }).waitFor();
  expect(page.url()).toContain('path=/story/start-welcome--welcome');
  expect(errors).toEqual([]);
  expect(elsewhere, 'requests to other hosts').toEqual([]);
});

test('a busy port is a sentence with a remedy', async () => {
  const { server, port } = await anyPort();
  stop = async () => {
    server.close();
    await once(server, 'close');
  };
  const { script, output } = startScript('start.mjs', [], { PORT: String(port) });
  expect(await ended(script)).toBe(1);
  expect(output()).toContain(`Port ${port} is in use`);
  expect(output()).toContain(`PORT=${port + 1} npm start`);
});

test('a PORT that is no port is refused', async () => {
  const { script, output } = startScript('start.mjs', [], { PORT: 'http' });
  expect(await ended(script)).toBe(1);
  expect(output()).toContain('PORT is "http"');
});
