import { statSync } from 'node:fs';
import { posix } from 'node:path';

/** @import { Document } from './documents.mjs' */

const ELSEWHERE = /^[a-z][a-z0-9+.-]*:/i;

/** The address of one page of the site as another one writes it, so that any folder can hold both. */
export function relative(from, to) {
  return posix.relative(posix.dirname(from), to);
}

/** A server need not list a folder. */
const isFile = (path) => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

/**
 * Turns the links of a document into those of its page. A link to a file that is no page is a
 * picture, or another file to look at, and is noted in `files`, to be copied.
 * @param {Document} document
 * @param {{ root: string, documents: Document[], files: Set<string> }} site
 * @returns {(href: string) => string}
 * @throws Error when a link leads to nothing
 */
export function linksOf({ source, target }, { root, documents, files }) {
  return (href) => {
    if (ELSEWHERE.test(href) || href.startsWith('#')) return href;
    const [path, ...fragment] = href.split('#');
    const wanted = posix.join(posix.dirname(source), decodeURI(path));
    const page = documents.find((document) => document.source === wanted);
    if (page === undefined && (wanted.endsWith('.md') || !isFile(`${root}/${wanted}`))) {
      throw new Error(
        `${source} links to "${href}", and there is no page and no file ${wanted}. ` +
          'Mend the link, or add what it leads to.',
      );
    }
    if (page === undefined) files.add(wanted);
    return [relative(target, page?.target ?? wanted), ...fragment].join('#');
  };
}
