/** What of the checks is run. Nothing named is everything. */
export interface Chosen {
  requireAll: boolean;
  engines?: string[];
  pages?: string[];
  checks?: string[];
}

export function chosen(args: string[], env: Record<string, string | undefined>): Chosen;
