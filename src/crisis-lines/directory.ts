import * as countries from './countries/index.ts';
import type { CrisisCountry } from './types.ts';

const byCode: Readonly<Record<string, CrisisCountry>> = countries;

/**
 * A country of the directory by its ISO 3166-1 code, in capitals or not. It carries the whole
 * directory along: where the country is known when the page is written, import it by name instead.
 *
 * @returns nothing when the code is no code or the country is not in the directory
 */
export function findCrisisCountry(code: unknown): CrisisCountry | undefined {
  return typeof code === 'string' ? byCode[code.trim().toUpperCase()] : undefined;
}

/**
 * Every country of the directory, by its code. It carries the whole directory along, so load it
 * only when a reader asks for another country:
 * `async () => (await import('evenkeel/crisis-lines')).crisisCountries`.
 * @since 0.2.0
 */
export const crisisCountries: readonly CrisisCountry[] = /* @__PURE__ */ Object.values(byCode);
