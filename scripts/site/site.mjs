import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { root } from '../run/paths.mjs';
import { findDocuments } from './documents.mjs';
import { linksOf } from './links.mjs';
import { renderMarkdown } from './markdown.mjs';
import { navigationOf } from './navigation.mjs';
import { pageOf } from './page.mjs';
import { writeStorybook } from './storybook.mjs';
import { writeStyles } from './styles.mjs';

function inFolder(out, file) {
  const path = join(out, file);
  mkdirSync(dirname(path), { recursive: true });
  return path;
}

function render(document, site) {
  const folder = posix.dirname(document.source);
  return renderMarkdown(document.text, {
    source: document.source,
    link: linksOf(document, site),
    read: (picture) => readFileSync(join(root, folder, picture)),
  });
}

/** Every document as a page, and the files that they link to. */
function writeDocuments(out) {
  const site = { root, documents: findDocuments(root), files: new Set() };
  const pages = site.documents.map((document) => ({ ...document, ...render(document, site) }));
  const groups = navigationOf(pages);
  for (const page of pages) writeFileSync(inFolder(out, page.target), pageOf(page, groups));
  for (const file of site.files) copyFileSync(join(root, file), inFolder(out, file));
  return pages.length;
}

/**
 * Writes the whole site: static files that work below any path of any server.
 * @param {string} out folder to write to; what it held before is removed
 * @returns {Promise<number>} how many pages of documentation there are
 */
export async function writeSite(out) {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const count = writeDocuments(out);
  writeStyles(out);
  await writeStorybook(join(out, 'storybook'));
  return count;
}
