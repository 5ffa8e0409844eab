import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { root } from '../../scripts/run/paths.mjs';
import { browserOfFile } from './browser.ts';
import { checks } from './checks/index.ts';
import { examples } from './list.ts';
import type {} from './setup.ts';

const served = inject('examples');
const browser = browserOfFile();

/** Folders of content and of code that other tests read, with no page of their own. */
const NO_PAGE = ['content', 'snippets', 'wordpress'];

test('every example is looked at', () => {
  const folders = readdirSync(join(root, 'examples'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !NO_PAGE.includes(entry.name))
    .map(({ name }) => name);
  expect(examples.map(({ name }) => name).sort()).toEqual(folders.sort());
});

describe.each(examples)('$title', ({ name, pages }) => {
  describe.each(pages)('$path', (page) => {
    const url = `${served[name]?.url}${page.path}`;
    const wanted = checks.filter(({ questions }) => !questions || page.questions);
    test.each(wanted)('$name', ({ run }) => run({ browser: browser(), url, page }));
  });
});
