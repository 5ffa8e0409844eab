export interface Pair {
  foreground: string;
  background: string;
  /** Lowest ratio allowed. */
  bar: number;
  use: string;
  screenOnly?: boolean;
}

export const TEXT: 7;
export const GRAPHIC: 3;
export const PAIRS: readonly Pair[];
