export { Blocks, Points } from './Blocks.tsx';
export { Citations } from './Citations.tsx';
export { sourceElementId } from './citations.ts';
export { fillNodes } from './fillNodes.tsx';
export { InlineText, PRIVATE } from './InlineText.tsx';
