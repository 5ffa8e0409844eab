export { isElsewhere } from './isElsewhere.ts';
