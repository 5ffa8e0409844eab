export { below, type HeadingLevel, headingElement } from './headingElement.ts';
