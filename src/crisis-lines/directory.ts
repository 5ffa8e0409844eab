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
