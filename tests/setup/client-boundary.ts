import type { Plugin } from 'vitest/config';

/**
 * What a bundler for server components does with a `'use client'` module: its code stays out, and
 * each export becomes a reference that can be rendered but not called.
 */
export function clientBoundary(): Plugin {
  return {
    name: 'client-boundary',
    enforce: 'pre',
    transform(code) {
      if (!/^\s*['"]use client['"]/.test(code)) return undefined;
      const names = [...code.matchAll(/export (?:const|function) (\w+)/g)].map(([, name]) => name);
      return names
        .map(
          (name) =>
            `export function ${name}() { throw new Error('${name} is a client reference'); }`,
        )
        .join('\n');
    },
  };
}
