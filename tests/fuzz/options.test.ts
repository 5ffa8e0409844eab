import { describe, expect, it } from 'vitest';
import { CASES, fuzzOptions, SEED } from '../../scripts/fuzz/options.mjs';

describe('npm run fuzz', () => {
  it('runs a hundred thousand cases of one seed unless told otherwise', () => {
    expect(fuzzOptions([])).toEqual({ cases: CASES, seed: SEED, only: '', path: '' });
    expect(CASES).toBeGreaterThanOrEqual(100_000);
  });

  it('takes the command that a failure tells', () => {
    const told = ['--seed', '7', '--only', 'it holds', '--path', '3:1', '--cases=20'];
    expect(fuzzOptions(told)).toEqual({ cases: 20, seed: 7, only: 'it holds', path: '3:1' });
  });

  it.each([
    [['--cases', 'many'], /--cases is "many", and must be a whole number from 1/],
    [['--cases', '0'], /--cases is "0"/],
    [['--seed', '1.5'], /--seed is "1\.5"/],
    [['--speed', '9'], /"--speed" cannot be read/],
    [['--seed'], /"--seed" cannot be read/],
    [['--path', '3:1'], /name it with --only/],
  ])('refuses %j, and says how it is used', (args, message) => {
    expect(() => fuzzOptions(args)).toThrow(message);
    expect(() => fuzzOptions(args)).toThrow(/Usage: npm run fuzz/);
  });
});
