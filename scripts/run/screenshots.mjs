// Renews the pictures in docs/screenshots: all of them, or those whose file begins with a name that is given.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { openStory } from '../stories/story-page.mjs';
import { buildStorybook } from '../stories/storybook.mjs';
import { chromiumArgs, findChromium } from './find-chromium.mjs';
import { root } from './paths.mjs';
import { numberParts, pictures } from './pictures.mjs';
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
    media = 'screen',
    forcedColors = 'none',
    ...options
  } = picture;
  const page = await browser.newPage({
    viewport: { width, height },
    deviceScaleFactor: scale,
    colorScheme: theme,
  });
  await page.emulateMedia({ media, forcedColors });
  await openStory(page, url, story, { theme });
  if (grey) await page.addStyleTag({ content: 'html { filter: grayscale(1) }' });
  if (parts) await page.evaluate(numberParts, parts);
  const target = element ? page.locator(element) : page;
  await target.screenshot({ path: join(out, file), ...options });
  await page.close();
}

await buildStorybook(site);
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
