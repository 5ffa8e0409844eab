// Renews the pictures in docs/screenshots: the guide, light and dark, on a desk and on a phone.
import { createReadStream, existsSync, mkdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumArgs, findChromium } from './find-chromium.mjs';
import { bin, root } from './paths.mjs';
import { runNode } from './run.mjs';

const STORY = 'pages-ketamine-guide--guide';
const site = join(root, '.cache/storybook');
const out = join(root, 'docs/screenshots');
const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
};

/** Serves a folder on a free port of this machine. */
function serve(folder) {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, 'http://x').pathname));
    const file = join(folder, path);
    if (!file.startsWith(folder) || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
    createReadStream(file).pipe(response);
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

/** What a reader sees first, sharp; and the whole page, smaller, because it is very long. */
async function shoot(browser, origin, { width, theme }) {
  const name = join(out, `guide-${width}-${theme}`);
  for (const [deviceScaleFactor, options] of [
    [1, { path: `${name}-top.png` }],
    [0.6, { path: `${name}.jpg`, fullPage: true, type: 'jpeg', quality: 60 }],
  ]) {
    const viewport = { width, height: 1000 };
    const page = await browser.newPage({ viewport, deviceScaleFactor, colorScheme: theme });
    await page.goto(`${origin}/iframe.html?id=${STORY}&viewMode=story&globals=theme:${theme}`);
    await page.locator('.ek-guide').waitFor();
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot(options);
    await page.close();
  }
}

const { code } = await runNode(bin('storybook'), ['build', '--quiet', '-o', site], {
  env: { STORYBOOK_DISABLE_TELEMETRY: '1' },
});
if (code !== 0) throw new Error('Storybook did not build: see its messages above.');
mkdirSync(out, { recursive: true });
const server = await serve(site);
const browser = await chromium.launch({
  executablePath: await findChromium(),
  args: chromiumArgs,
});
for (const width of [1200, 390]) {
  for (const theme of ['light', 'dark']) {
    await shoot(browser, `http://127.0.0.1:${server.address().port}`, { width, theme });
  }
}
await browser.close();
server.close();
console.log(`Wrote the pictures to ${out}.`);
