import type { Token } from './tokens.mjs';

export interface Theme {
  name: string;
  description: string;
  /** Every token, with what the theme changes. */
  tokens: Token[];
}

export function readTokens(source?: URL): Token[];
export function readThemes(): Theme[];
