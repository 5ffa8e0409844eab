export { offerCountries } from './offerCountries.ts';
export { showLines } from './showLines.ts';
