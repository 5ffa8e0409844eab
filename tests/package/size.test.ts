import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { expect, test } from 'vitest';
import budgets from './budgets.json' with { type: 'json' };
import { type Entry, entries, packed } from './packed.ts';

const limits: Record<string, number> = budgets.gzipBytes;
const measured = entries.filter(({ file }) => /\.(?:js|css)$/.test(file));

/** Everything behind an entry, dependencies too, minified in one file; React is the host's own. */
async function bundled({ name, specifier }: Entry): Promise<string> {
  const root = packed.consumers['react-19'];
  const input = join(root, `size-${name.replaceAll(/\W/g, '')}.js`);
  writeFileSync(input, `export * from '${specifier}';\n`);
  const output = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: true,
      modulePreload: false,
      rolldownOptions: {
        input,
        external: [/^react($|\/)/, /^react-dom($|\/)/],
        preserveEntrySignatures: 'strict',
      },
    },
  });
  const { output: chunks } = output as Rolldown.RolldownOutput;
  return chunks.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('');
}

test('every script and stylesheet has a budget, and every budget an entry', () => {
  expect(Object.keys(limits).sort()).toEqual(measured.map(({ name }) => name).sort());
});

test.each(measured)('$name fits its budget', async (entry) => {
  const text = entry.file.endsWith('.css')
    ? readFileSync(join(packed.folder, entry.file), 'utf8')
    : await bundled(entry);
  const size = gzipSync(text, { level: 9 }).length;
  const limit = limits[entry.name] ?? 0;
  expect(text).not.toBe('');
  expect(
    size,
    `${entry.name} is ${size} bytes gzipped. Make it smaller, or raise tests/package/budgets.json and say why.`,
  ).toBeLessThanOrEqual(limit);
});
