export interface BesideFirst {
  time: number;
  ratio: number;
  range: [number, number];
}
export function median(numbers: number[]): number;
export function besideFirst(
  rounds: Record<string, number>[],
  name: string,
  first: string,
): BesideFirst;
