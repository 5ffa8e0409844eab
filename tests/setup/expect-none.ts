import { expect } from 'vitest';

/** Passes when the list is empty; otherwise fails with the list itself, one entry a line. */
export function expectNone(problems: readonly string[]): void {
  if (problems.length > 0) expect.fail(problems.join('\n'));
  expect(problems).toEqual([]);
}
