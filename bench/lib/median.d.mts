export interface BesideFirst {
  time: number;
  ratio: number;
  range: [number, number];
}
export interface AboveFirst {
  more: number;
  range: [number, number];
}
export function median(numbers: number[]): number;
export function besideFirst(
  rounds: Record<string, number>[],
  name: string,
  first: string,
): BesideFirst;
export function aboveFirst(
  rounds: Record<string, number>[],
  name: string,
  first: string,
): AboveFirst;
