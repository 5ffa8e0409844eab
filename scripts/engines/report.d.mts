export interface Result {
  page: string;
  check: string;
  outcome: 'passed' | 'failed' | 'cannot';
  problems: string[];
}

export interface Tested {
  name: string;
  version: string;
  results: Result[];
}

export function groupOf(page: string): string;
export function table(engines: Tested[]): string[];
export function failures(engines: Tested[]): string[];
export function unchecked(engines: Tested[]): string[];
