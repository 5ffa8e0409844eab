import { renderToString } from 'react-dom/server';
import { vi } from 'vitest';
import type { Conditions } from './conditions.ts';

/** Draws pages as a server does. */
export type Draw = (name: string) => string;

async function drawer(): Promise<Draw> {
  const { idsOf, pageOf } = await import('./pages.tsx');
  return (name) => renderToString(pageOf(name), idsOf(name));
}

/** A server that lacks the same parts of `Intl` as the browser, whose words it writes plainly. */
async function withoutIntl(lacks: readonly string[]): Promise<Draw> {
  // Modules keep what they once made: these are loaded anew.
  vi.resetModules();
  const missing = Object.fromEntries(lacks.map((name) => [name, { value: undefined }]));
  const rest = Object.create(null, { ...Object.getOwnPropertyDescriptors(Intl), ...missing });
  vi.stubGlobal('Intl', lacks.includes('Intl') ? undefined : rest);
  return drawer();
}

/** What the server sends, and what a reader must see of each page: the same, with the same `Intl`. */
export async function draws({ lacks }: Conditions, names: readonly string[]) {
  const draw = await drawer();
  const sent = new Map(names.map((name) => [name, draw(name)]));
  if (!lacks) return { sent, wanted: sent };
  const plain = await withoutIntl(lacks);
  const wanted = new Map(names.map((name) => [name, plain(name)]));
  vi.unstubAllGlobals();
  return { sent, wanted };
}
