import type { Document } from './documents.mjs';

export interface Group {
  title: string;
  entries: { words: string; target: string }[];
}

/** All pages in groups, in the order of `docs/README.md`, those that it does not name last. */
export function navigationOf(documents: (Document & { title: string })[]): Group[];
