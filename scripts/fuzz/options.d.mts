export const CASES: number;
export const SEED: number;
export function fuzzOptions(args: string[]): {
  cases: number;
  seed: number;
  only: string;
  path: string;
};
