import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { embedCss } from '../../scripts/embed/css.mjs';
import { root } from '../../scripts/run/paths.mjs';
import budgets from '../package/budgets.json' with { type: 'json' };
import { manifest } from './site.ts';

const gzip = (text: string) => gzipSync(text, { level: 9 }).length;
const textOf = (name: 'evenkeel' | 'crisis' | 'lines') =>
  readFileSync(join(root, 'dist/embed', manifest[name].file), 'utf8');

test.each(['evenkeel', 'crisis', 'lines'] as const)('the file %s fits its budget', (name) => {
  expect(gzip(textOf(name))).toBeLessThanOrEqual(budgets.embedGzipBytes[name]);
});

test('the script of the crisis banner fits its budget without its stylesheet', () => {
  const css = embedCss(join(root, 'src/embed/styles/crisis.css'));
  // As it is written in a script.
  const script = textOf('crisis').replace(css.replaceAll('\\', '\\\\'), '');
  expect(script.length).toBeLessThan(textOf('crisis').length - css.length + 1);
  expect(gzip(script)).toBeLessThanOrEqual(budgets.embedGzipBytes.crisisScript);
});

test('no React is in any file, and the file of lines is named by the others', () => {
  for (const name of ['evenkeel', 'crisis', 'lines'] as const)
    expect(textOf(name)).not.toMatch(/react|jsx|innerHTML|localStorage|document\.cookie|eval\(/i);
  for (const name of ['evenkeel', 'crisis'] as const)
    expect(textOf(name)).toContain(`import(\`./${manifest.lines.file}\`)`);
});
