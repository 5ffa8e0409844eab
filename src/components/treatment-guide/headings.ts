import type { ReactElement } from 'react';
import { type HeadingLevel, headingElement } from '../heading/index.ts';
import { asText } from '../props/index.ts';

/** The heading of one of several parts of a section. */
export const partHeading = (level: HeadingLevel, words: unknown): ReactElement =>
  headingElement(
    level,
    'TreatmentGuide',
    { className: 'ek-guide__heading ek-guide__heading--3' },
    asText(words),
  );

/** The heading of a detail of such a part. */
export const detailHeading = (level: HeadingLevel, words: string): ReactElement =>
  headingElement(level, 'TreatmentGuide', { className: 'ek-guide__label' }, words);
