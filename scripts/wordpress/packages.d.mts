export interface Needed {
  what: string;
  command?: string;
  path?: string;
  packages: string[];
}

export function missing(needed?: readonly Needed[]): Needed[];
export function sentence(lacking: readonly Needed[]): string;
export function requirePackages(): Promise<void>;
