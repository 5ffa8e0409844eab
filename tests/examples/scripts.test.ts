import { afterAll, describe, expect, inject, test } from 'vitest';
import { writeRecord } from '../../scripts/run/record.mjs';
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
/** The pages whose test began: some may have failed before there was a row. */
const looked: string[] = [];

/** For the page of results, which takes it only when no page was left out. */
afterAll(() => {
  const pages = examples.flatMap((example) => example.pages);
  writeRecord('examples', { chosen: looked.length === pages.length ? [] : looked, rows });
});

describe.each(examples)('$title', ({ name, pages, frameworkPage }) => {
  const { url, folder } = served[name] ?? { url: '', folder: '' };
  const framework = async () =>
    frameworkPage === undefined
      ? gzipped([await reactAlone(folder)])
      : gzipped((await scriptsOf(browser(), url + frameworkPage)).values());

  test.each(pages)('$path loads no more script than it may', async ({ path, addedBytes }) => {
    looked.push(name + path);
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
