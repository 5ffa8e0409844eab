export { Blocks, Points } from './Blocks.tsx';
export { Citations } from './Citations.tsx';
export { fillNodes } from './fillNodes.tsx';
export { InlineText, PRIVATE } from './InlineText.tsx';
export { sourceElementId } from './sourceLinks.ts';
