import type { Property } from '../property.ts';
import { components } from './components.ts';
import { content } from './content.ts';
import { crisisLines } from './crisisLines.ts';
import { languages } from './i18n.ts';
import { render } from './render.ts';
import { structuredData } from './structuredData.ts';
import { texts } from './texts.ts';

/** Everything that must hold, for `npm test` and for `npm run fuzz`. */
export const properties: readonly Property[] = [
  ...content,
  ...crisisLines,
  ...languages,
  ...structuredData,
  ...render,
  ...components,
  ...texts,
];
