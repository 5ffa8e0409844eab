// Renews the pictures in docs/screenshots: the guide, and the comparison in each of its states.
import { createReadStream, existsSync, mkdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumArgs, findChromium } from './find-chromium.mjs';
import { bin, root } from './paths.mjs';
import { runNode } from './run.mjs';

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
const guide = [1200, 390].flatMap((width) =>
  ['light', 'dark'].flatMap((theme) => {
    const page = { story: 'pages-ketamine-guide--guide', width, theme };
    const whole = { scale: 0.6, fullPage: true, type: 'jpeg', quality: 60 };
    return [
      { ...page, file: `guide-${width}-${theme}-top.png` },
      { ...page, ...whole, file: `guide-${width}-${theme}.jpg` },
    ];
  }),
);

/** What a story shows once its own steps are done. */
const CHOSEN =
  '.ek-comparison:has([data-column="3"]:not(:checked)):has([data-column="4"]:not(:checked))';
const COMPARISON = 'components-treatmentcomparison--';

const comparison = [
  { file: 'wide.png', story: 'ketamine' },
  { file: 'chosen.png', story: 'two-chosen', ready: CHOSEN },
  { file: 'narrow.png', story: 'ketamine', width: 390 },
  { file: 'narrow-320.png', story: 'long-words', width: 320 },
  { file: 'dark.png', story: 'every-cell', theme: 'dark' },
  { file: 'forced-colours.png', story: 'every-cell', forcedColors: 'active' },
  { file: 'print.png', story: 'ketamine', width: 654, media: 'print' },
  { file: 'right-to-left.png', story: 'right-to-left' },
  { file: 'eight-routes.png', story: 'eight-routes' },
  { file: 'anatomy.png', story: 'three-routes', prepare: number, element: '.story-page' },
].map((picture) => ({
  ...picture,
  file: `comparison-${picture.file}`,
  story: COMPARISON + picture.story,
}));

/** Numbers the parts of a comparison, in the page. */
function number() {
  const parts = [
    '.ek-comparison__heading',
    '.ek-comparison__note',
    '.ek-comparison__legend',
    '.ek-comparison__name',
    '.ek-comparison__group-name',
    '.ek-comparison__row > th',
    '#comparison-length td',
    '#comparison-watched .ek-cite',
    '#comparison-better td > .ek-approval',
  ];
  for (const [index, part] of parts.entries()) {
    const box = document.querySelector(part)?.getBoundingClientRect();
    if (!box) throw new Error(`The picture of the anatomy has no ${part}.`);
    const mark = document.body.appendChild(document.createElement('span'));
    mark.textContent = index + 1;
    // A mark in a line has words before it, so its number stands behind it.
    const left = part.endsWith('cite') ? box.right + 6 : box.left - 26;
    mark.style.cssText = `position:absolute;left:${left}px;top:${box.top + scrollY}px;
      inline-size:22px;block-size:22px;border-radius:50%;background:#8f241c;color:#fff;
      font:600 13px/22px sans-serif;text-align:center;z-index:9`;
  }
}

async function shoot(browser, origin, picture) {
  const {
    file,
    story,
    width = 1200,
    theme = 'light',
    scale = 1,
    prepare,
    element,
    ...rest
  } = picture;
  const { media = 'screen', forcedColors = 'none', ready = '.ek-surface', ...options } = rest;
  const page = await browser.newPage({
    viewport: { width, height: 1000 },
    deviceScaleFactor: scale,
    colorScheme: theme,
  });
  await page.emulateMedia({ media, forcedColors });
  await page.goto(`${origin}/iframe.html?id=${story}&viewMode=story&globals=theme:${theme}`);
  await page.locator(ready).waitFor();
  await page.evaluate(() => document.fonts.ready);
  if (prepare) await page.evaluate(prepare);
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
const origin = `http://127.0.0.1:${server.address().port}`;
for (const picture of [...guide, ...comparison]) await shoot(browser, origin, picture);
await browser.close();
server.close();
console.log(`Wrote the pictures to ${out}.`);
