import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/run/paths.mjs';
import { hasTest } from './hasTest.ts';
import { pages, sectionOf } from './pages.ts';

interface Criterion {
  must: string;
  proof: string;
  result: string;
}

function criteriaOf(text: string): Criterion[] {
  const rows = sectionOf(text, 'Accessibility criteria').filter((line) => line.startsWith('| '));
  return rows.slice(2).map((row) => {
    const [must = '', proof = '', result = ''] = row.slice(2, -2).split(' | ');
    return { must, proof, result };
  });
}

/** A test by its title and its file: “has no empty half” in `components/pageFurniture`. */
const NAMED = /“([^`]+?)” in `([^`]+)`/g;

const endings = ['.test.ts', '.test.tsx', '.browser.test.tsx', '.rsc.test.ts'];

function sourceOf(file: string): string | undefined {
  const paths = endings.map((ending) => join(root, `tests/${file}${ending}`));
  const path = paths.find((candidate) => existsSync(candidate));
  return path && readFileSync(path, 'utf8');
}

function missing(proof: string): string[] {
  return [...proof.matchAll(NAMED)].flatMap(([, title = '', file = '']) => {
    const source = sourceOf(file);
    if (source === undefined) return [`no file tests/${file}`];
    return hasTest(source, title) ? [] : [`no test “${title}” in ${file}`];
  });
}

describe('a test that proves something', () => {
  it.each([
    "it('is kept', () => {})",
    'it(`is kept on a page`, () => {})',
    "it.each([1])('%s, is kept', () => {})",
  ])('runs: %s', (source) => {
    expect(hasTest(source, 'is kept')).toBe(true);
  });

  it.each([
    "it.skip('is kept', () => {})",
    "it.todo('is kept')",
    "test.skipIf(slow)('is kept', () => {})",
    "it.each([1]).skip('is kept', () => {})",
    "describe.skip('a part', () => { it('is kept', () => {}); });",
    "xit('is kept', () => {})",
    "const words = 'is kept';",
  ])('is none that does not run: %s', (source) => {
    expect(hasTest(source, 'is kept')).toBe(false);
  });
});

describe.each(pages)('the accessibility criteria of $file', ({ text }) => {
  const criteria = criteriaOf(text);

  it('are a list with results', () => {
    expect(criteria.length).toBeGreaterThan(3);
    expect(criteria.filter(({ result }) => !/^(?:met|not tested)$/.test(result))).toEqual([]);
  });

  it('name tests that there are', () => {
    expect(criteria.flatMap(({ proof }) => missing(proof))).toEqual([]);
  });

  it('say of nothing that it is met without a test, and of no test that it is none', () => {
    const proved = ({ proof }: Criterion) => [...proof.matchAll(NAMED)].length > 0;
    expect(criteria.filter((row) => proved(row) !== (row.result === 'met'))).toEqual([]);
  });
});
