import { posix } from 'node:path';

/** @import { Document } from './documents.mjs' */

/** @typedef {{ words: string, target: string }} Entry */
/** @typedef {{ title: string, entries: Entry[] }} Group */

/** The page that lists the others, for people and for this. */
const INDEX = 'docs/README.md';

/** The README of the outermost folder below `docs` or the top: it lists what the folder holds. */
function readmeAbove(source) {
  const parts = source.split('/');
  const depth = parts[0] === 'docs' ? 2 : 1;
  return [...parts.slice(0, depth), 'README.md'].join('/');
}

/** Groups as the index has them: its headings, and the links of its lists. */
function groupsOf(text) {
  return text
    .split(/^## /m)
    .slice(1)
    .map((part) => ({
      title: part.slice(0, part.indexOf('\n')).trim(),
      links: [...part.matchAll(/^- \[([^\]]+)\]\(([^)#]+)\)/gm)],
    }));
}

/**
 * All pages in groups, in the order of `docs/README.md`. A page that it does not name comes last, by
 * its title, so that none is out of reach; those of a folder whose README it names are listed there.
 * @param {(Document & { title: string })[]} documents
 * @returns {Group[]}
 */
export function navigationOf(documents) {
  const named = new Set(['README.md', INDEX]);
  const index = documents.find(({ source }) => source === INDEX);
  const groups = groupsOf(index?.text ?? '').map(({ title, links }) => ({
    title,
    entries: links.flatMap(([, words, href]) => {
      const source = posix.join(posix.dirname(INDEX), href);
      named.add(source);
      return documents
        .filter((document) => document.source === source)
        .map(({ target }) => ({ words, target }));
    }),
  }));
  const isListed = (source) => named.has(readmeAbove(source));
  const entries = documents
    .filter(({ source }) => !named.has(source) && !isListed(source))
    .map(({ title, target }) => ({ words: title, target }));
  return [...groups, { title: 'More', entries }].filter((group) => group.entries.length > 0);
}
