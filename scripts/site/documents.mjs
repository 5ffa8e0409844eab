import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {object} Document
 * @property {string} source Markdown file, from the top folder: `docs/widgets.md`
 * @property {string} target page on the site, from its top: `docs/widgets.html`
 * @property {string} text the Markdown
 */

/** A README is what a folder opens with. */
function targetOf(source) {
  return source
    .replace(/README\.md$/, 'index.md')
    .replace(/\.md$/, '.html')
    .toLowerCase();
}

function markdownIn(root, folder, recursive = false) {
  return readdirSync(join(root, folder), { recursive, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join(folder, file).replaceAll('\\', '/'));
}

/** What an example has installed is not its documentation. */
const isInstalled = (file) => file.includes('/node_modules/');

/**
 * Every Markdown document that becomes a page: those at the top, in `docs`, `data` and `examples`. A
 * new one is found by itself.
 * @param {string} root the top folder
 * @returns {Document[]}
 */
export function findDocuments(root) {
  const sources = [
    ...markdownIn(root, '.'),
    ...markdownIn(root, 'docs', true),
    ...markdownIn(root, 'data'),
    ...markdownIn(root, 'examples', true).filter((file) => !isInstalled(file)),
  ];
  return sources.sort().map((source) => ({
    source,
    target: targetOf(source),
    text: readFileSync(join(root, source), 'utf8'),
  }));
}
