export { Emergency } from './Emergency.tsx';
export { fillWhole } from './fillWhole.ts';
export { hoursText } from './hoursText.ts';
export { warnOfUnused } from './warnings.ts';
export { type Way, waysOf } from './waysOf.ts';
