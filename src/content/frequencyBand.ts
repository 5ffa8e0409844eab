/** The words European leaflets use for how often a side effect happens. */
export type FrequencyBand = 'very-common' | 'common' | 'uncommon' | 'rare' | 'very-rare';

/** Lowest share of each band, lower bound included. */
const BANDS: readonly (readonly [FrequencyBand, number])[] = [
  ['very-common', 1 / 10],
  ['common', 1 / 100],
  ['uncommon', 1 / 1000],
  ['rare', 1 / 10_000],
];

/**
 * The word of European leaflets for a frequency, made from the number and never written by hand
 * (rule RC-15). The bounds are those of the European Commission's guideline on the summary of
 * product characteristics (rev. 2, 2009): very common from 1 in 10, common from 1 in 100, uncommon
 * from 1 in 1,000, rare from 1 in 10,000, else very rare. `undefined` for nobody, and for what is
 * no number of people: then the frequency is not known.
 */
export function frequencyBand(count: unknown, denominator: number): FrequencyBand | undefined {
  if (typeof count !== 'number' || !(count > 0) || !(count <= denominator)) return undefined;
  const share = count / denominator;
  return BANDS.find(([, lowest]) => share >= lowest)?.[0] ?? 'very-rare';
}
