import type { Theme } from './read.mjs';
import type { Token } from './tokens.mjs';

export function tokensCss(tokens: readonly Token[]): string;
export function themeCss(theme: Theme): string;
export function tailwindCss(tokens: readonly Token[]): string;
