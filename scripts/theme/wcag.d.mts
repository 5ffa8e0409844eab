export function relativeLuminance(hex: string): number;
export function contrastRatio(one: string, other: string): number;
