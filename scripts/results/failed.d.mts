import type { Tested } from '../engines/report.mjs';

/** One failure, however many reasons it has. */
export interface Failed {
  what: string;
  reasons: string[];
}

export function failedTests(failures: { test: string; reason: string }[]): Failed[];
export function failedChecks(engines: Tested[]): Failed[];
