import type { ReactNode } from 'react';
import type { GuideDocument, Source } from '../../content/index.ts';
import type { Words } from '../words/index.ts';

/** What every section of the page is given. */
export interface Inner {
  guide: GuideDocument;
  sources: readonly Source[];
  words: Words;
  /** Crisis lines, for wherever the text speaks of suicide. */
  crisis: ReactNode;
}
