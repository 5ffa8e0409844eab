import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/run/paths.mjs';
import { folder, pages, sectionOf } from './pages.ts';

const PARTS = [
  'When to use it',
  'When not',
  'Content',
  'Copy this',
  'Options',
  'Accessibility criteria',
];

describe.each(pages)('the page $file', ({ text }) => {
  it('begins with the parts of the component, numbered', () => {
    expect(text.split('\n## ')[0]).toMatch(
      /\| \| part \| .* \|\n\| --- .*\n\| 1 \| .+ \| .+ \|\n\| 2 \| /,
    );
  });

  it.each(PARTS)('says something under “%s”', (part) => {
    expect(sectionOf(text, part).join('').trim().length).toBeGreaterThan(40);
  });

  it('has code to copy, and a table of options from the types', () => {
    expect(text).toMatch(/<!-- copy: .+ -->\n\n\*\*React\*\*\n\n```tsx\nimport /);
    expect(text).toMatch(/<!-- options: .+ -->\n\n\| prop \| type \|/);
  });

  it('shows pictures and leads to pages that there are', () => {
    const targets = [...text.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(
      ([, target = '']) => target,
    );
    expect(targets.filter((target) => !existsSync(join(folder, target)))).toEqual([]);
  });
});

it('every example to copy is on a page', () => {
  const all = pages.map(({ text }) => text).join('\n');
  const snippets = readdirSync(join(root, 'examples/snippets')).map((file) =>
    file.replace('.tsx', ''),
  );
  expect(snippets.filter((name) => !new RegExp(`<!-- copy: ${name}(?:,| -->)`).test(all))).toEqual(
    [],
  );
});
