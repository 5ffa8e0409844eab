/** What of the checks is run. Nothing named is everything. */
export interface Chosen {
  engines?: string[];
  pages?: string[];
  checks?: string[];
}

export function chosen(args: string[]): Chosen;

interface Named {
  name: string;
  checks: readonly string[];
}

export function asked<Subject extends Named>(
  subjects: readonly Subject[],
  names: readonly string[],
  wanted: Pick<Chosen, 'pages' | 'checks'>,
): Subject[];
