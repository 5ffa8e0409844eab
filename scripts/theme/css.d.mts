import type { Theme } from './read.mjs';
import type { Token } from './tokens.mjs';

/** A value as CSS writes it. */
export function cssValue(token: Token, value: unknown): string;
export function tokensCss(tokens: readonly Token[]): string;
export function themeCss(theme: Theme): string;
export function tailwindCss(tokens: readonly Token[]): string;
