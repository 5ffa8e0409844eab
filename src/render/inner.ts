import type { ReactNode } from 'react';
import type { HeadingLevel } from '../components/heading/index.ts';
import type { Words } from '../components/words/index.ts';
import type { Source } from '../content/index.ts';
import type { WholeGuide } from '../content/schema/guide.ts';
import type { CrisisCountry, CrisisOverride } from '../crisis-lines/index.ts';

/** What every part of a widget is given. */
export interface Inner {
  guide: WholeGuide;
  words: Words;
  sources: readonly Source[];
  country: CrisisCountry | undefined;
  override: CrisisOverride | undefined;
  /** Crisis lines, for wherever the text speaks of suicide. */
  crisis: ReactNode;
  headingLevel: HeadingLevel;
  /** Whether a stylesheet comes along, which does what the controls of the table say. */
  styled: boolean;
  /** Whether it is the whole page. */
  alone: boolean;
}
