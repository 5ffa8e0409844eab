import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { expect, test } from 'vitest';
import { bin, root } from '../../scripts/run/paths.mjs';
import { readThemes } from '../../scripts/theme/read.mjs';
import { expectNone } from '../setup/expect-none.ts';
import { execute } from './execute.ts';
import { entries, files, manifest, modules, packed } from './packed.ts';

const themes = readThemes().map(({ name }) => name);

test('the package has the entries that the documentation names', () => {
  expect(entries.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      '.',
      './content',
      './crisis-lines',
      './crisis-lines/all',
      './embed',
      './embed/crisis',
      './embed/manifest.json',
      './render',
      './structured-data',
      './styles.css',
      './styles.layer.css',
      './tokens.css',
      './tailwind.css',
      './tokens.json',
      ...themes.flatMap((name) => [`./themes/${name}.css`, `./themes/${name}.json`]),
      './treatment-guide.schema.json',
    ]),
  );
});

test.each(entries)('$name leads to packed files', ({ file, types }) => {
  expect(files).toContain(file);
  if (types !== undefined) expect(files).toContain(types);
});

test.each(modules)('$name has types', ({ types }) => {
  expect(types).toMatch(/\.d\.ts$/);
});

test('"types" comes first in every entry: TypeScript takes the first condition that fits', () => {
  const targets = Object.values(manifest.exports).filter((target) => typeof target !== 'string');
  for (const target of targets) expect(Object.keys(target)[0]).toBe('types');
});

test.each(modules)('$specifier imports in plain Node', async ({ specifier }) => {
  const code = `console.log(JSON.stringify(Object.keys(await import('${specifier}'))))`;
  const args = ['--input-type=module', '--eval', code];
  const names = JSON.parse(await execute(process.execPath, args, packed.consumers['react-19']));
  expect(names.length).toBeGreaterThan(0);
  expect(names).not.toContain('default');
});

test.each(entries.filter(({ file }) => file.endsWith('.json')))(
  '$specifier is JSON that Node imports',
  async ({ specifier, file }) => {
    const code = `const data = await import('${specifier}', { with: { type: 'json' } });
      console.log(JSON.stringify(data.default))`;
    const args = ['--no-warnings', '--input-type=module', '--eval', code];
    const printed = await execute(process.execPath, args, packed.consumers['react-19']);
    const text = readFileSync(join(packed.folder, file), 'utf8');
    expect(JSON.parse(printed)).toEqual(JSON.parse(text));
  },
);

test('publint finds nothing', async () => {
  const { messages, pkg } = await publint({
    pack: { tarball: readFileSync(packed.tarball).buffer },
    strict: true,
  });
  expectNone(
    messages.map((message) => formatMessage(message, pkg, { color: false }) ?? message.code),
  );
});

test('are the types wrong? No, for everything that loads ESM', async () => {
  const untyped = entries.filter(({ types }) => types === undefined).map(({ name }) => name);
  const options = [
    '--profile',
    'esm-only',
    '--no-emoji',
    '--no-definitely-typed',
    '--exclude-entrypoints',
    ...untyped,
  ];
  const attw = [bin('@arethetypeswrong/cli', 'attw'), packed.tarball, ...options];
  // Its verdict is its exit code, on which execute() throws; the table shows what it looked at.
  const table = await execute(process.execPath, attw, root);
  for (const { specifier } of modules) expect(table).toContain(`"${specifier}"`);
});
