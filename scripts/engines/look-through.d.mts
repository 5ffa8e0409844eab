import type { Check, Engine, Result, Subject } from '../../tests/engines/types.ts';

/** The check that all others overhear. */
export const QUIET: string;

/** Runs every check of every page in one engine. */
export function lookThrough(
  engine: Engine,
  subjects: readonly Subject[],
  checks: readonly Check[],
  context: { url: string; tell(result: Result): void },
): Promise<void>;
