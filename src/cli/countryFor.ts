import type { GuideDocument } from '../content/index.ts';
import { crisisCountries, findCrisisCountry } from '../crisis-lines/all.ts';
import type { CrisisCountry } from '../crisis-lines/index.ts';
import { CommandError, exits } from './io.ts';
import { hint } from './options.ts';

const codes = crisisCountries.map(({ country }) => country);

/**
 * The country whose crisis lines the HTML shows: the document's own, or that of `--country` where
 * the document names none.
 * @throws CommandError when the two are not the same: a number that works elsewhere helps nobody
 */
export function countryFor(
  { crisis }: GuideDocument,
  asked: string | undefined,
): CrisisCountry | undefined {
  const own = crisis.country;
  if (asked === undefined) return findCrisisCountry(own);
  const country = findCrisisCountry(asked);
  if (!country) {
    const message = `--country cannot be "${asked}": it is not in the directory of crisis lines.`;
    throw new CommandError(exits.usage, `${message} ${hint(asked, codes)}`);
  }
  if (own === undefined || own === country.country) return country;
  const remedy = 'Leave --country out, or change crisis.country in the document.';
  const message = `--country is "${country.country}", and the document is for readers in "${own}".`;
  throw new CommandError(exits.usage, `${message} ${remedy}`);
}
