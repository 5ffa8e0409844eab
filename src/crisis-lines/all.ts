import * as countries from './countries/index.ts';
import { countryCode } from './countryCode.ts';
import type { CrisisCountry } from './types.ts';

const byCode: Readonly<Record<string, CrisisCountry>> = countries;

/**
 * A country of the directory by its ISO 3166-1 code, in capitals or not; UK is GB. It carries the
 * whole directory along: where the country is known when the page is written, import it by name from
 * `evenkeel/crisis-lines` instead.
 *
 * @returns nothing when the code is no code or the country is not in the directory
 */
export function findCrisisCountry(code: unknown): CrisisCountry | undefined {
  return typeof code === 'string' ? byCode[countryCode(code) ?? ''] : undefined;
}

/**
 * Every country of the directory, by its code. Load it only when a reader asks for another country:
 * `async () => (await import('evenkeel/crisis-lines/all')).crisisCountries`.
 * @since 0.2.0
 */
export const crisisCountries: readonly CrisisCountry[] = /* @__PURE__ */ Object.values(byCode);
