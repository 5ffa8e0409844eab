/** One failed test as the summary shows it. */
export interface Failure {
  test: string;
  /** First line of why. */
  reason: string;
  /** A command to run or a thing to do. */
  remedy: string;
}

/** What a step or a task came to. */
export interface Outcome {
  passed: number;
  failures: Failure[];
}

/** The part of vitest's JSON report that is read. */
export interface VitestReport {
  testResults: {
    name: string;
    status: string;
    message: string;
    assertionResults: { fullName: string; status: string; failureMessages: string[] }[];
  }[];
}

export function reasonIn(output: string): string;
export function vitestOutcome(run: {
  report: VitestReport | undefined;
  code: number;
  output: string;
  project: string;
}): Outcome;
export function summary(results: (Outcome & { title: string })[]): string[];
