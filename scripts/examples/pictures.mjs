// Renews the pictures of examples/html in docs/guides/pictures.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumArgs, findChromium } from '../run/find-chromium.mjs';
import { root } from '../run/paths.mjs';
import { serve } from '../run/serve.mjs';

const out = join(root, 'docs/guides/pictures');

const PICTURES = [
  { file: 'html-alone.png', width: 1200, javaScriptEnabled: false },
  { file: 'html-script.png', width: 1200 },
  { file: 'html-script-phone.png', width: 390 },
];

mkdirSync(out, { recursive: true });
const server = await serve(join(root, 'examples/html'));
const browser = await chromium.launch({
  executablePath: await findChromium(),
  args: chromiumArgs,
});
for (const { file, width, ...options } of PICTURES) {
  const page = await browser.newPage({ viewport: { width, height: 900 }, ...options });
  await page.goto(server.url, { waitUntil: 'networkidle' });
  await page.screenshot({ path: join(out, file) });
  await page.close();
}
await browser.close();
server.close();
console.log(`Wrote the pictures to ${out}.`);
