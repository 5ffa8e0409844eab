import type { ReactNode } from 'react';
import type { CitingPlace, Source } from '../../content/index.ts';
import type { WholeGuide } from '../../content/schema/guide.ts';
import type { CrisisCountry } from '../../crisis-lines/index.ts';
import type { HeadingLevel } from '../heading/index.ts';
import type { Words } from '../words/index.ts';
import type { Gone } from './placed.ts';

/** Where the page's headings stand in the outline: of the page, a section, a part, a detail. */
export interface Levels {
  title: HeadingLevel;
  section: HeadingLevel;
  part: HeadingLevel;
  detail: HeadingLevel;
}

/** What every section of the page is given. */
export interface Inner {
  guide: WholeGuide;
  sources: readonly Source[];
  words: Words;
  levels: Levels;
  /** The readers' country, as far as its crisis lines may be shown. */
  country: CrisisCountry | undefined;
  /** Crisis lines, for wherever the text speaks of suicide. */
  crisis: ReactNode;
  /** The moment of reading, where it is known. */
  now: Date | undefined;
  /** Whether script comes after the HTML. */
  interactive: boolean;
  /** Whether the reader can choose what the comparison shows. */
  controls: boolean | undefined;
  /** Every place on the page that cites sources. */
  places: readonly CitingPlace[];
  /** The way back from the end of a section to the table of contents, where there is one. */
  toContents?: ReactNode;
  /** What the document has and the page has not. */
  gone: Gone;
}
