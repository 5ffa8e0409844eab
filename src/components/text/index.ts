export { blockList, blockNodes, pointList } from './blockNodes.ts';
export { boxedWarningLink } from './boxedWarningLink.tsx';
export { CrisisHelp } from './CrisisHelp.tsx';
export { citationNodes } from './citationNodes.tsx';
export type { TextContext } from './context.ts';
export { fillNodes } from './fillNodes.tsx';
export { InlineText, inlineNodes, PRIVATE } from './InlineText.tsx';
export { fragment, joined, unmarkedList } from './nodes.ts';
export type { PlacedSource } from './sourceLinks.ts';
