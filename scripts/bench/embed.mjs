// The embed module: bytes of its files, and what a hundred widgets cost beside plain HTML.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { embedCss } from '../embed/css.mjs';
import { chromiumArgs, findChromium } from '../run/find-chromium.mjs';
import { root } from '../run/paths.mjs';
import { median } from './race.mjs';
import { sizes } from './sizes.mjs';

const COUNT = 100;
const ROUNDS = 5;

const files = () => JSON.parse(readFileSync(join(root, 'dist/embed/manifest.json'), 'utf8'));
const textOf = ({ file }) => readFileSync(join(root, 'dist/embed', file), 'utf8');
const styles = (name) => embedCss(join(root, `src/embed/styles/${name}.css`));

/** Each file as it is served, and the stylesheet in it by itself. */
export function embedBytes() {
  const { evenkeel, crisis, lines } = files();
  return [
    ['all four widgets', sizes(textOf(evenkeel))],
    ['  their stylesheet alone', sizes(styles('all'))],
    ['crisis banner', sizes(textOf(crisis))],
    ['  its stylesheet alone', sizes(styles('crisis'))],
    ['lines of every country, when asked for', sizes(textOf(lines))],
  ];
}

/** HTML of the four widgets in turn, as the command writes it. */
async function widgetsHtml() {
  const { renderWidget } = await import(join(root, 'dist/render/index.js'));
  const { US } = await import(join(root, 'dist/crisis-lines/index.js'));
  const { parseGuide } = await import(join(root, 'dist/content/index.js'));
  const example = join(root, 'examples/content/ketamine-for-depression.en-US.json');
  const { guide } = parseGuide(JSON.parse(readFileSync(example, 'utf8')));
  const widgets = ['crisis', 'comparison', 'faq', 'side-effects'];
  return Array.from({ length: COUNT }, (_, index) => {
    const widget = widgets[index % widgets.length];
    return renderWidget(guide, { widget, country: US, idPrefix: `n${index}-` });
  }).join('');
}

/** Runs in the page: milliseconds from the HTML as text to its layout, widgets upgraded. */
async function show(html) {
  const main = document.querySelector('main');
  main.replaceChildren();
  await new Promise((done) => setTimeout(() => requestAnimationFrame(done)));
  const start = performance.now();
  main.innerHTML = html;
  // The observer of the module runs in the microtasks after this.
  await null;
  document.body.getBoundingClientRect();
  return performance.now() - start;
}

/** Medians of plain HTML with the whole stylesheet, and of the same with the module. */
export async function embedTimes() {
  const html = await widgetsHtml();
  const executablePath = await findChromium();
  const browser = await chromium.launch({ executablePath, args: chromiumArgs });
  try {
    const plain = await browser.newPage();
    await plain.setContent('<!doctype html><main></main>');
    await plain.addStyleTag({ path: join(root, 'dist/styles.css') });
    const upgraded = await browser.newPage();
    await upgraded.setContent('<!doctype html><main></main>');
    await upgraded.addScriptTag({ content: textOf(files().evenkeel), type: 'module' });
    const times = { plain: [], upgraded: [] };
    for (let round = 0; round < ROUNDS; round += 1) {
      times.plain.push(await plain.evaluate(show, html));
      times.upgraded.push(await upgraded.evaluate(show, html));
    }
    return { count: COUNT, plain: median(times.plain), upgraded: median(times.upgraded) };
  } finally {
    await browser.close();
  }
}
