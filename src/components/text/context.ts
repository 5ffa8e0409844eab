import type { Source } from '../../content/index.ts';
import type { Words } from '../words/index.ts';

/** What text needs beside itself. */
export interface TextContext {
  sources: readonly Source[] | undefined;
  words: Words;
}
