// Storybook as published: below a path, with its policy, without asking anybody else.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectNone } from '../setup/expect-none.ts';
import { openPage } from '../setup/open-page.ts';
import { launch, site } from './built.ts';

const url = `${site.url}storybook/`;
const frame = (view: 'story' | 'docs', id: string) => `${url}iframe.html?viewMode=${view}&id=${id}`;

/** What Storybook 10.6 says of one of its own parts. */
const ITS_OWN = /^warning: The 'ariaLabel' prop on 'PopoverProvider' will become mandatory/;

/** Every page of documentation that Storybook lists. */
const { entries } = JSON.parse(readFileSync(join(site.folder, 'storybook/index.json'), 'utf8')) as {
  entries: Record<string, { id: string; type: string }>;
};
const docs = Object.values(entries).filter(({ type }) => type === 'docs');

/** The same banner stands there in several states, and each is a landmark. */
const SAME_TWICE = 'landmark-unique';

type Axe = { axe: typeof axe };

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

test('it opens on the front page, and a press in its list opens a story', async () => {
  const { page, complaints } = await openPage(browser, `${url}index.html`);
  const story = page.frameLocator('#storybook-preview-iframe');
  await story.getByRole('heading', { level: 1 }).waitFor();
  expect(await story.getByRole('heading', { level: 1 }).textContent()).toMatch(/people can trust/);
  await page.getByRole('link', { name: 'Colour' }).first().click();
  await story.getByRole('heading', { level: 1, name: 'Colour' }).waitFor();
  expectNone(complaints.filter((complaint) => !ITS_OWN.test(complaint)));
  await page.close();
});

test('its toolbar fits into a window of 1200 px, with all that can be chosen in it', async () => {
  const { page } = await openPage(browser, `${url}index.html`);
  await page.setViewportSize({ width: 1200, height: 800 });
  const toolbar = page.getByRole('toolbar');
  await toolbar.getByRole('button', { name: 'Crisis lines of' }).waitFor();
  const ends = await toolbar.getByRole('button').evaluateAll((buttons) =>
    buttons.map((button) => ({
      name: button.ariaLabel,
      end: button.getBoundingClientRect().right,
    })),
  );
  expect(ends.map(({ name }) => name)).toContain('Enter full screen');
  expectNone(ends.filter(({ end }) => end > 1200).map(({ name }) => `${name}`));
  await page.close();
});

test('opened straight from a disk it says that it needs a server', async () => {
  const page = await browser.newPage();
  await page.goto(pathToFileURL(join(site.folder, 'storybook/index.html')).href);
  await page.getByText('Serve its folder').waitFor();
  await page.close();
});

test('around a dark story everything is dark', async () => {
  const story = '?path=/story/components-boxedwarning--esketamine';
  const light = 'rgb(243, 240, 233)';
  const dark = 'rgb(16, 20, 26)';
  const { page } = await openPage(browser, `${url}index.html${story}`);
  const shown = page.frameLocator('#storybook-preview-iframe').locator('.ek-boxed');
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await shown.waitFor();
  await expect.poll(ground).toBe(light);
  await page.goto(`${url}index.html${story}&globals=theme:dark`);
  await shown.waitFor();
  await expect.poll(ground).toBe(dark);
  await page.close();
});

test('the guide renders with its styles, fonts and crisis lines', async () => {
  const story = frame('story', 'pages-ketamine-guide--guide');
  const { page, complaints } = await openPage(browser, story);
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await page.getByRole('link', { name: 'Call 988' }).first().isVisible()).toBe(true);
  const fonts = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].filter((font) => font.status === 'loaded').map((f) => f.family);
  });
  expect(fonts.join()).toMatch(/Newsreader/);
  expectNone(complaints);
  await page.close();
});

test('a page of documentation has its words, its picture and its stories', async () => {
  const docs = frame('docs', 'components-treatmentcomparison--docs');
  const { page, complaints } = await openPage(browser, docs);
  await page.getByRole('heading', { name: 'When to use it' }).waitFor();
  await page.locator('.ek-comparison').first().waitFor();
  const picture = page.locator('img[src*="comparison-anatomy"]');
  await expect
    .poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth))
    .toBeGreaterThan(0);
  expectNone(complaints);
  await page.close();
});

test('there are pages of documentation', () => {
  expect(docs.length).toBeGreaterThan(15);
});

test.each(docs)('axe finds nothing in $id', async ({ id }) => {
  const { page } = await openPage(browser, frame('docs', id));
  await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  await page.evaluate(axe.source);
  const found = await page.evaluate(async (without) => {
    const { violations } = await (window as unknown as Axe).axe.run({
      rules: { [without]: { enabled: false } },
      resultTypes: ['violations'],
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }, SAME_TWICE);
  expectNone(found);
  await page.close();
});

test('each state on a page of documentation has a heading that says which it is', async () => {
  const { page } = await openPage(browser, frame('docs', 'components-glossaryterm--docs'));
  await page.locator('.docs-story').nth(1).waitFor();
  const names = await page.locator('h2:text("States") ~ h3, h3').allTextContents();
  expect(names).toEqual(expect.arrayContaining(['In a sentence', 'Open']));
  await page.close();
});

test('the embed builder shows a widget, drawn by its script, in a page of somebody else', async () => {
  const { page, complaints } = await openPage(browser, frame('story', 'embeds-builder--builds'));
  const other = page.frameLocator('iframe[title="The widget in that page"]');
  await other.getByRole('button', { name: 'Open all answers' }).waitFor();
  expectNone(complaints);
  await page.close();
});

test.each(['index.html', 'iframe.html'])('%s runs no script that is not its own', async (file) => {
  const { page } = await openPage(browser, url + file);
  await page.waitForLoadState('networkidle');
  // In a timer, because what a debugger evaluates may do what the page may not.
  const ran = await page.evaluate(
    () =>
      new Promise((resolve) => {
        setTimeout(() => {
          const script = document.createElement('script');
          script.textContent = 'window.intruder = true';
          document.body.append(script);
          let evaluated = false;
          try {
            evaluated = new Function('return true')();
          } catch {
            // Refused, as it should be.
          }
          resolve({ inline: 'intruder' in window, evaluated });
        });
      }),
  );
  expect(ran).toEqual({ inline: false, evaluated: false });
  await page.close();
});

test.each(['index.html', 'iframe.html'])('%s is left alone by search engines', (file) => {
  const html = readFileSync(join(site.folder, 'storybook', file), 'utf8');
  expect(html).toContain('<meta name="robots" content="noindex">');
  expect(html.indexOf('charset')).toBeLessThan(1024);
  expect(html.match(/charset/g)).toHaveLength(1);
});
