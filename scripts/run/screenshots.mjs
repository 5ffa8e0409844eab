// Renews the pictures in docs/screenshots: all of them, or those whose file begins with a name that is given.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumArgs, findChromium } from './find-chromium.mjs';
import { bin, root } from './paths.mjs';
import { numberParts, pictures } from './pictures.mjs';
import { runNode } from './run.mjs';
import { serve } from './serve.mjs';

const site = join(root, '.cache/storybook');
const out = join(root, 'docs/screenshots');
async function shoot(browser, url, picture) {
  const {
    file,
    story,
    width = 1200,
    height = 1000,
    theme = 'light',
    scale = 1,
    parts,
    grey = false,
    element,
    ...rest
  } = picture;
  const { media = 'screen', forcedColors = 'none', ready = '.ek-surface', ...options } = rest;
  const page = await browser.newPage({
    viewport: { width, height },
    deviceScaleFactor: scale,
    colorScheme: theme,
  });
  await page.emulateMedia({ media, forcedColors });
  await page.goto(`${url}iframe.html?id=${story}&viewMode=story&globals=theme:${theme}`);
  await page.locator(ready).waitFor();
  await page.evaluate(() => document.fonts.ready);
  if (grey) await page.addStyleTag({ content: 'html { filter: grayscale(1) }' });
  if (parts) await page.evaluate(numberParts, parts);
  const target = element ? page.locator(element) : page;
  await target.screenshot({ path: join(out, file), ...options });
  await page.close();
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
const names = process.argv.slice(2);
const chosen = pictures.filter(
  ({ file }) => names.length === 0 || names.some((name) => file.startsWith(name)),
);
for (const picture of chosen) await shoot(browser, server.url, picture);
await browser.close();
server.close();
console.log(`Wrote ${chosen.length} pictures to ${out}.`);
