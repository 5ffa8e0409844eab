export { ar } from './ar.ts';
export { catalogueFor } from './catalogueFor.ts';
export { directionOf } from './direction.ts';
export { enGB } from './en-GB.ts';
export {
  fill,
  fillPlural,
  formatChoice,
  formatCountry,
  formatDate,
  formatList,
  formatMoney,
  formatMonth,
  formatNumber,
  formatWeekday,
  partsOf,
} from './format.ts';
export { canonicalLocale } from './intl.ts';
export { layOver } from './layOver.ts';
export {
  enUS,
  extendMessages,
  type Messages,
  type PartialMessages,
  type Plural,
} from './messages.ts';
export { pseudo } from './pseudo.ts';
export { remember } from './remember.ts';
export {
  differenceOf,
  formatApproval,
  formatCount,
  formatDifference,
  formatDuration,
  formatStatistic,
  formatTimeframe,
  restOf,
} from './values.ts';
