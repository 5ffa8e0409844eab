export { Emergency } from './Emergency.tsx';
export { hoursText } from './hoursText.ts';
export { warnOfUnused } from './warnings.ts';
export { type Way, waysOf } from './waysOf.ts';
