import fc from 'fast-check';
import { settings } from './settings.ts';

/** Something that holds for every input. */
export interface Property {
  /** The exports it is about, by name. */
  of: readonly string[];
  /** What holds, as a sentence. */
  claim: string;
  /** How many cases it gets beside the others; 1 for what takes about a millisecond. */
  share: number;
  property: fc.IProperty<[unknown]>;
}

export const property = <Input>(
  of: readonly string[],
  claim: string,
  share: number,
  input: fc.Arbitrary<Input>,
  check: (input: Input) => void,
): Property => ({
  of,
  claim,
  share,
  property: fc.property(input, check) as fc.IProperty<[unknown]>,
});

/** How many cases a property gets of all there are; never so few that they say nothing. */
export function casesOf({ share }: Property, all: readonly Property[]): number {
  const total = all.reduce((sum, one) => sum + one.share, 0);
  return Math.max(20, Math.ceil((settings.cases * share) / total));
}

/**
 * Runs a property, and returns how many cases it ran.
 * @throws Error with the smallest input that breaks it, and the command that runs just that again
 */
export function runProperty({ claim, property: given }: Property, cases: number): number {
  const { seed, path } = settings;
  const again = path === undefined ? {} : { path, endOnFailure: true };
  const result = fc.check(given, { seed, numRuns: cases, ...again }) as fc.RunDetails<unknown>;
  if (!result.failed) return result.numRuns;
  const report = fc.defaultReportMessage(result) ?? '';
  throw new Error(
    `It does not hold that ${claim}.\n` +
      `Run this case again: npm run fuzz -- --seed ${seed} --only "${claim}" --path ${result.counterexamplePath}\n` +
      report,
    { cause: result.errorInstance },
  );
}
