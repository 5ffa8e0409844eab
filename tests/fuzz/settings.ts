/** The cases of `npm test`: the same every time, and few. `npm run fuzz` asks for more. */
const FEW = 6000;
const SAME = 20_261_123;

const number = (name: string, otherwise: number): number => {
  const given = process.env[name];
  return given ? Number(given) : otherwise;
};

/** What `scripts/fuzz/fuzz.mjs` says, or what `npm test` runs: the one place that reads it. */
export const settings = {
  /** Number of cases of all properties together. */
  cases: number('EVENKEEL_FUZZ_CASES', FEW),
  seed: number('EVENKEEL_FUZZ_SEED', SAME),
  /** Way to one failing case, as a failure tells it; then nothing else is run. */
  path: process.env.EVENKEEL_FUZZ_PATH || undefined,
};
