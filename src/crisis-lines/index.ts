export {
  /** @deprecated since 0.2.0: import it from `evenkeel/crisis-lines/all`, which can be loaded later. */
  findCrisisCountry,
} from './all.ts';
export { type CrisisTextFinding, checkCrisisText } from './checkText.ts';
export * from './countries/index.ts';
export { internationalDirectories } from './international.ts';
export { callHref, textHref } from './links.ts';
export { type Opening, openingAt } from './opening.ts';
export type { CrisisOverride, OwnCrisisLine, OwnHours, OwnNumber } from './override.ts';
export {
  type CrisisOptions,
  type CrisisSupport,
  type ResolvedLine,
  resolveCrisisLines,
} from './resolve.ts';
export type {
  CrisisAudience,
  CrisisCountry,
  CrisisDirectory,
  CrisisLine,
  EmergencyNumber,
  OpeningHours,
  OpeningPeriod,
  PhoneNumber,
  TextNumber,
  Weekday,
} from './types.ts';
