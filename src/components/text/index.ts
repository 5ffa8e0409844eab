export { BlockList, Blocks, Points } from './Blocks.tsx';
export { BoxedWarningLink } from './BoxedWarningLink.tsx';
export { Citations } from './Citations.tsx';
export { CrisisHelp } from './CrisisHelp.tsx';
export { fillNodes } from './fillNodes.tsx';
export { InlineText, PRIVATE } from './InlineText.tsx';
export { sourceElementId } from './sourceLinks.ts';
