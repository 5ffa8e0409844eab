export type Mode = 'light' | 'dark' | 'contrast-light' | 'contrast-dark' | 'print';

export interface Token {
  name: string;
  path: string;
  type: string;
  description?: string;
  value: unknown;
  modes: Partial<Record<Mode, unknown>>;
  forcedColor?: string;
  unit?: string;
  /** A theme gave it its value. */
  changed?: boolean;
}

export const MODES: readonly Mode[];
export function parseTokens(tree: unknown): Token[];
export function withTheme(tokens: readonly Token[], tree: unknown): Token[];
export function valueIn(token: Token, mode: Mode): unknown;
export function aliasOf(value: unknown): string | undefined;
export function colorsIn(tokens: readonly Token[], mode: Mode): Record<string, string>;
