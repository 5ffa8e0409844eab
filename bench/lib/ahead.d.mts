import type { AboveFirst, BesideFirst } from './median.mjs';

interface Row {
  name: string;
  title: string;
  script: number;
  styles: number;
  inline: number;
  html: number;
  rendering: BesideFirst;
  hydration: BesideFirst | undefined;
  press: BesideFirst;
  pressMany: BesideFirst;
  heap: AboveFirst;
}
export function aheadOfUs(rows: Row[]): string[];
