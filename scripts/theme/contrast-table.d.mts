import type { Pair } from './pairs.mjs';
import type { Mode, Token } from './tokens.mjs';

export interface MeasuredPair extends Pair {
  ratios: Partial<Record<Mode, number>>;
}

export function measurePairs(tokens: readonly Token[], pairs?: readonly Pair[]): MeasuredPair[];
export function failuresIn(measured: readonly MeasuredPair[]): string[];
export function contrastDocument(
  themes: readonly { title: string; pairs: readonly MeasuredPair[] }[],
): string;
