import type { Document } from './documents.mjs';

/** The address of one page of the site as another one writes it. */
export function relative(from: string, to: string): string;

/**
 * Turns the links of a document into those of its page, and notes in `files` what has to be copied.
 * @throws Error when a link leads to nothing
 */
export function linksOf(
  document: Document,
  site: { root: string; documents: Document[]; files: Set<string> },
): (href: string) => string;
