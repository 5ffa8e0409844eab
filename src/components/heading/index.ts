export { below, Heading, type HeadingLevel } from './Heading.tsx';
