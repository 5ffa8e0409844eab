import { expect, test } from 'vitest';
import { expectNone } from '../setup/expect-none.ts';
import { type CssOptions, cssProblems } from './css-rules.ts';
import { files, read } from './packed.ts';

/** What one stylesheet may do that the others may not. */
const allowed: Record<string, CssOptions> = {
  'dist/styles.layer.css': { layers: ['ek'] },
  'dist/tailwind.css': { tailwind: ['theme'] },
};

const stylesheets = files.filter((file) => file.endsWith('.css'));

test('the stylesheets that the documentation names are packed', () => {
  const names = ['styles.css', 'styles.layer.css', 'tailwind.css', 'tokens.css'];
  expect(stylesheets).toEqual(expect.arrayContaining(names.map((name) => `dist/${name}`)));
});

test.each(stylesheets)('%s stays within our own classes and one class of weight', (file) => {
  expectNone(cssProblems(read(file), allowed[file]));
});

test('styles.layer.css is styles.css in one layer', () => {
  const [, layered] = /^@layer ek\s*\{(.*)\}\s*$/s.exec(read('dist/styles.layer.css')) ?? [];
  expect(layered?.trim()).toBe(read('dist/styles.css').trim());
});
