import type { Verification } from './due.mjs';

export function checkVerifications(
  entries: unknown,
  ids: readonly string[],
  now: Date,
): { sound: Verification[]; problems: string[] };
