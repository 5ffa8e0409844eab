// Bytes, server-render time and presses, as tables. Nothing here passes or fails: it only measures.
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { rolldownVersion, version as viteVersion } from 'vite';
import { root } from '../run/paths.mjs';
import { componentStyleBytes, scriptBytes, shippedStyleBytes } from './bytes.mjs';
import { clicks } from './clicks.mjs';
import { embedBytes, embedTimes } from './embed.mjs';
import { makeFreshDist } from './fresh-dist.mjs';
import { bannerBytes } from './html.mjs';
import { PAIRS, races } from './race.mjs';
import { BYTES, byteLines, CLICKS, clickLine, line, TIMES, timeLine } from './table.mjs';

const versionOf = (folder) => JSON.parse(readFileSync(join(root, folder, 'package.json'))).version;

function machine() {
  const cores = cpus();
  const date = new Date().toISOString().slice(0, 10);
  const react = versionOf('node_modules/react');
  console.log(`Evenkeel ${versionOf('.')}, React ${react}, Node ${process.versions.node}, ${date}`);
  console.log(`${cores.length} cores: ${cores[0]?.model.trim() ?? 'unknown'}`);
}

async function bytes() {
  console.log(`
BYTES
Script that one import adds to a page which has React: the built package, tree-shaken and minified
by Vite ${viteVersion} (Rolldown ${rolldownVersion}).
`);
  line(BYTES, ['import', 'min', 'gzip 9', 'brotli 11']);
  byteLines(await scriptBytes());
  console.log('\nStylesheets as shipped, then what each component adds to styles.css.\n');
  line(BYTES, ['stylesheet', 'min', 'gzip 9', 'brotli 11']);
  byteLines(shippedStyleBytes());
  byteLines(await componentStyleBytes());
  console.log(
    '\nThe crisis banner as a server sends it, without script: US, the largest, the smallest.\n',
  );
  line(BYTES, ['HTML', 'raw', 'gzip 9', 'brotli 11']);
  byteLines(await bannerBytes());
}

async function rendering() {
  console.log(`
SERVER RENDER
renderToString of production React, beside the same words typed into plain elements by hand: no
library, no document, nothing to format. Both sides run in processes of their own, warm up, and
take turns. Times are processor time for one rendering, garbage collection included; each number is
the median of ${PAIRS} pairs of processes, each the median of its rounds. The range is the ratio from pair
to pair: other work on the machine widens it, and moves the times more than the ratio.
`);
  line(TIMES, ['', '', '', '', '', 'HTML kB', '', 'gzip kB', '']);
  const sides = ['Evenkeel', 'by hand'];
  line(TIMES, ['page', ...sides, 'ratio', 'range', ...['ours', 'by hand', 'ours', 'by hand']]);
  for await (const row of races()) timeLine(row);
}

async function pressing() {
  console.log(`
QUESTIONS IN THE BROWSER
Milliseconds in Chromium until the layout is done, with styles.css on the page. "shown": all
questions rendered by React; "pressed": one of them, open or shut. Plain <details>, Radix as its
documentation shows it, the same with forceMount, and ours take turns; numbers are medians, and the
ratio is CandidacyFaq to <details>. Radix without forceMount has no closed answer in the page.
`);
  const names = ['<details>', 'Radix', 'forceMount', 'CandidacyFaq', 'Static'];
  line(CLICKS, ['questions', ...names, 'ratio']);
  for await (const { size, shown, pressed } of clicks()) {
    clickLine(`${size}, shown`, shown);
    clickLine(`${size}, pressed`, pressed);
  }
}

async function embedding() {
  console.log(`
EMBED MODULE
The files of dist/embed as a page loads them, their stylesheet in them; no React, no other request.
`);
  line(BYTES, ['file', 'min', 'gzip 9', 'brotli 11']);
  byteLines(embedBytes());
  const { count, plain, upgraded } = await embedTimes();
  const [one, two] = [plain, upgraded].map((ms) => ms.toFixed(0));
  console.log(`
${count} widgets put into a page at once, in Chromium until they are laid out: plain HTML with styles.css
${one} ms, upgraded ${two} ms, ratio ${(upgraded / plain).toFixed(2)}.`);
}

makeFreshDist();
machine();
await bytes();
await embedding();
await rendering();
await pressing();
