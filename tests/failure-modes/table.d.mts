export interface Mode {
  id: string;
  name: string;
  how: string;
  script: 'runs' | 'never' | 'late';
  smallest?: number;
}
export interface Row {
  name: string;
  controls?: string;
}
export const LETTERS: number;
export const modes: readonly Mode[];
export const rowSets: readonly { title: string; rows: readonly Row[] }[];
export const controlClasses: readonly string[];
