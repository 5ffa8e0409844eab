import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumArgs, findChromium } from '../run/find-chromium.mjs';
import { root } from '../run/paths.mjs';
import { bundled } from './bundle.mjs';
import { median } from './race.mjs';

/** What is shown and pressed, as browser/page.mjs knows it. */
const names = ['details', 'radix', 'radixForceMount', 'faq', 'faqStatic'];
const SIZES = [12, 100, 1000];
const ROUNDS = 15;

const ENTRY = `
import * as page from './browser/page.mjs';
Object.assign(window, page);
`;

const each = async (make) => Object.fromEntries(await Promise.all(names.map(make)));

async function inTurn(ask) {
  const answers = {};
  for (const name of names) answers[name] = await ask(name);
  return answers;
}

const medians = (rounds) =>
  Object.fromEntries(names.map((name) => [name, median(rounds.map((round) => round[name]))]));

async function pageWith(browser, script) {
  const page = await browser.newPage();
  const styles = readFileSync(join(root, 'dist/styles.css'), 'utf8');
  await page.setContent(`<!doctype html><style>${styles}</style><body></body>`);
  await page.addScriptTag({ content: script, type: 'module' });
  await page.waitForFunction(() => 'press' in window);
  return page;
}

/** The milliseconds that showing and pressing took on each page, by size. */
export async function* clicks() {
  const script = await bundled(ENTRY, []);
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: chromiumArgs,
  });
  try {
    const pages = await each(async (name) => [name, await pageWith(browser, script)]);
    for (const size of SIZES) {
      const show = (name) =>
        pages[name].evaluate(([which, count]) => window.show(which, count), [name, size]);
      const press = (index) => (name) => pages[name].evaluate((at) => window.press(at), index);
      const shown = [];
      for (let round = 0; round < 3; round += 1) shown.push(await inTurn(show));
      const pressed = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        // Opened, then closed: each is a press of its own.
        const index = Math.floor((size / ROUNDS) * round) % size;
        pressed.push(await inTurn(press(index)), await inTurn(press(index)));
      }
      yield { size, shown: medians(shown), pressed: medians(pressed) };
    }
  } finally {
    await browser.close();
  }
}
