import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { root } from '../../scripts/run/paths.mjs';
import { browserOfFile } from './browser.ts';
import { examples } from './list.ts';
import { gzipped, reactAlone, scriptsOf } from './scriptsOf.ts';
import type {} from './setup.ts';

interface Row {
  example: string;
  path: string;
  /** Bytes of all scripts of the page, each gzipped (level 9). */
  script: number;
  /** Of them those of React, and of the framework where the server is one of a framework. */
  framework: number;
  /** Of them the rest: Evenkeel, the page's own code, and the document where the browser has it. */
  added: number;
}

const served = inject('examples');
const browser = browserOfFile();
const rows: Row[] = [];

/** Read by the script that makes the page of results. */
afterAll(() => {
  mkdirSync(join(root, '.cache'), { recursive: true });
  const report = { date: new Date().toISOString().slice(0, 10), node: process.version, rows };
  writeFileSync(join(root, '.cache/examples.json'), `${JSON.stringify(report, null, 2)}\n`);
});

describe.each(examples)('$title', ({ name, pages, frameworkPage }) => {
  const { url, folder } = served[name] ?? { url: '', folder: '' };
  const framework = async () =>
    frameworkPage === undefined
      ? gzipped([await reactAlone(folder)])
      : gzipped((await scriptsOf(browser(), url + frameworkPage)).values());

  test.each(pages)('$path loads no more script than it may', async ({ path, addedBytes }) => {
    const script = gzipped((await scriptsOf(browser(), url + path)).values());
    const alone = script === 0 ? 0 : await framework();
    const added = script - alone;
    rows.push({ example: name, path, script, framework: alone, added });
    expect(
      added,
      `${path} of examples/${name} loads ${added} bytes beside its framework. Make it smaller, or raise addedBytes in tests/examples/list.ts and say why.`,
    ).toBeLessThanOrEqual(addedBytes);
    // Far below it the limit would guard nothing.
    expect(added).toBeGreaterThanOrEqual(addedBytes * 0.8);
  });
});
