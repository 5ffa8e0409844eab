import { afterEach, beforeEach, describe, it, vi } from 'vitest';
import { properties } from './properties/index.ts';
import { casesOf, runProperty } from './property.ts';

declare module 'vitest' {
  interface TaskMeta {
    /** How many cases a property ran. */
    cases?: number;
  }
}

// What is said about nonsense is tested elsewhere; React itself may add to it.
beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => vi.restoreAllMocks());

describe('for every input', () => {
  for (const one of properties) {
    // Half an hour is for thousands of whole pages on a busy machine.
    it(one.claim, { timeout: 1_800_000 }, ({ task }) => {
      task.meta.cases = runProperty(one, casesOf(one, properties));
    });
  }
});
