// What `evenkeel render` makes, as a reader gets it: a file in a browser whose JavaScript is off.
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumArgs, findChromium } from '../../scripts/run/find-chromium.mjs';
import { root } from '../../scripts/run/paths.mjs';
import { expectNone } from '../setup/expect-none.ts';
import { execute } from './execute.ts';
import { packed } from './packed.ts';

const WIDGETS = ['comparison', 'faq', 'side-effects', 'crisis', 'guide'] as const;
type Widget = (typeof WIDGETS)[number];

const folder = packed.consumers['react-19'];
const command = join(folder, 'node_modules/evenkeel/dist/cli/evenkeel.js');
const example = join(
  folder,
  'node_modules/evenkeel/examples/content/ketamine-for-depression.en-US.json',
);
const fileOf = (widget: Widget) => join(folder, `page-of-${widget}.html`);

const render = (widget: Widget, ...args: string[]) =>
  execute(process.execPath, [command, 'render', example, '--widget', widget, ...args], folder);

let browser: Browser;
let axe = '';
const fragments = {} as Record<Widget, string>;

beforeAll(async () => {
  axe = await readFile(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');
  for (const widget of WIDGETS) {
    await render(widget, '--page', '--out', fileOf(widget));
    fragments[widget] = await render(widget);
  }
  browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArgs });
});
afterAll(() => browser.close());

interface Look {
  width?: number;
  scheme?: 'light' | 'dark';
  /** Whether the page may run script, as axe must. */
  script?: boolean;
}

/** Opens a page and keeps every request it makes besides itself. */
async function look({ width = 1200, scheme = 'light', script = false }: Look = {}) {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: scheme,
    javaScriptEnabled: script,
  });
  const page = await context.newPage();
  const requests: string[] = [];
  page.on('request', (request) => {
    if (!request.isNavigationRequest()) requests.push(request.url());
  });
  return { page, requests, close: () => context.close() };
}

const widthOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

/** A page of somebody else, without any stylesheet. */
const host = (html: string) =>
  `<!DOCTYPE html><html lang="en"><title>A clinic</title><body><main><h1>A clinic</h1>${html}</main></body></html>`;

/** Whether "rgb(r, g, b)" is nearer to black. */
const isDark = (color: string): boolean =>
  (color.match(/\d+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0) < 384;

const written = readFileSync(
  join(root, 'examples/content/ketamine-for-depression.en-US.json'),
  'utf8',
);

/** Words with a capital after a small letter, a digit or a stop, which no author wrote so: two without a space. */
const runTogether = (shown: string): string[] =>
  (shown.match(/[\w.]*[a-z0-9]\.?[A-Z][\w.]*/g) ?? []).filter((word) => !written.includes(word));

const looks = ([320, 1200] as const).flatMap((width) =>
  (['light', 'dark'] as const).map((scheme) => ({ width, scheme })),
);

describe.each(WIDGETS)('the page of %s', (widget) => {
  test.each(looks)('at $width px, $scheme: axe finds nothing, nothing is cut off', async (how) => {
    const { page, requests, close } = await look({ ...how, script: true });
    await page.goto(pathToFileURL(fileOf(widget)).href);
    await page.evaluate(axe);
    const found = await page.evaluate(async () => {
      const run = (window as unknown as { axe: { run(): Promise<{ violations: AxeFinding[] }> } })
        .axe;
      const { violations } = await run.run();
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    });
    expectNone(found);
    expectNone(requests);
    expect(await widthOf(page)).toBe(how.width);
    const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(isDark(ground)).toBe(how.scheme === 'dark');
    await close();
  });

  test('has its words, and its numbers as links, with JavaScript off', async () => {
    const { page, requests, close } = await look();
    await page.goto(pathToFileURL(fileOf(widget)).href);
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    expect(await page.getByRole('link', { name: 'Call 988' }).first().isVisible()).toBe(true);
    expectNone(requests);
    await close();
  });

  test('gives every picture its size', async () => {
    const { page, close } = await look();
    await page.goto(pathToFileURL(fileOf(widget)).href);
    const flat = await page.locator('svg:visible').evaluateAll((all) =>
      all.flatMap((svg) => {
        const { width, height } = svg.getBoundingClientRect();
        return width < 8 || height < 8 ? [svg.outerHTML] : [];
      }),
    );
    expectNone(flat);
    expect((await page.locator('svg').count()) > 0).toBe(widget !== 'crisis');
    await close();
  });
});

interface AxeFinding {
  id: string;
  nodes: { html: string }[];
}

describe('pasted into a page without any stylesheet', () => {
  test.each(WIDGETS)(
    '%s reads well: no picture in the way, no words run together',
    async (widget) => {
      const { page, close } = await look();
      await page.setContent(host(fragments[widget]));
      const sizes = await page
        .locator('svg')
        .evaluateAll((all) => all.map((svg) => svg.getBoundingClientRect().width));
      expect(sizes.filter((size) => size > 0)).toEqual([]);
      const shown = await page.locator('main').innerText();
      expectNone(runTogether(shown));
      expect(shown).not.toMatch(/988(?:Text|Chat)|\d988/);
      await close();
    },
  );

  test('an answer opens without script, by its question and by a link to it', async () => {
    const { page, close } = await look();
    await page.setContent(host(fragments.faq));
    const driving = page.locator('details', { hasText: 'Can I drive home?' });
    expect(await driving.locator('.ek-faq__answer').isVisible()).toBe(false);
    await driving.locator('summary').click();
    expect(await driving.locator('.ek-faq__answer').isVisible()).toBe(true);
    await close();
  });
});
