import type { Check, Engine, Subject } from '../../tests/engines/types.ts';
import type { Result } from './report.mjs';

export const QUIET: string;
export function lookThrough(
  engine: Engine,
  subjects: readonly Subject[],
  checks: readonly Check[],
  context: { url: string; tell(result: Result): void },
): Promise<void>;
