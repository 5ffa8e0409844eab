import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contestants } from '../../bench/contestants.mjs';
import { aheadOfUs } from '../../bench/lib/ahead.mjs';
import { bytesOf } from '../../bench/lib/bytes.mjs';
import { chart } from '../../bench/lib/chart.mjs';
import { besideFirst } from '../../bench/lib/median.mjs';
import packageFile from '../../bench/package.json' with { type: 'json' };
import { root } from '../../scripts/run/paths.mjs';

const page = readFileSync(join(root, 'docs/bench-peers.md'), 'utf8');
const versions: Record<string, string> = packageFile.dependencies;

describe('the published page', () => {
  test.each(contestants)('has $title, with the versions of the package file', (contestant) => {
    const { name, title, packages } = contestant;
    expect(existsSync(join(root, 'bench/pages', `${name}.jsx`))).toBe(true);
    const lines = page.split('\n').filter((line) => line.startsWith(`| ${title} |`));
    // Bytes, times, readers, and how it is made.
    expect(lines).toHaveLength(4);
    for (const one of packages.filter((dependency) => dependency !== 'evenkeel')) {
      expect(versions[one], one).toMatch(/^\d+\.\d+\.\d+$/);
      expect(lines.at(-1)).toContain(`${one} ${versions[one]}`);
    }
  });

  test('says when and where, leaves no gap, and shows its chart', () => {
    expect(page).toMatch(/^\d{4}-\d\d-\d\d · \d+ cores, Node \d+\S+, Chromium \d+/m);
    expect(page).not.toMatch(/\{\w+\}|NaN|undefined|Infinity/);
    expect(page).toContain('(bench-peers.svg)');
    expect(existsSync(join(root, 'docs/bench-peers.svg'))).toBe(true);
  });
});

test('a ratio is to the first in the same round, so that a slow round moves it little', () => {
  const rounds = [
    { plain: 1, other: 2 },
    { plain: 100, other: 200 },
    { plain: 1, other: 2.5 },
  ];
  expect(besideFirst(rounds, 'other', 'plain')).toEqual({ time: 2.5, ratio: 2, range: [2, 2.5] });
});

test('whoever is ahead is named, for each figure', () => {
  const beside = (ratio: number) => ({ time: ratio, ratio, range: [ratio, ratio] }) as never;
  const row = (name: string, size: number) => ({
    name,
    title: name.toUpperCase(),
    ...{ script: size, styles: size, inline: 0, html: size, heap: size },
    ...{ rendering: beside(size), hydration: beside(size) },
    ...{ press: beside(size), pressMany: beside(size) },
  });
  const rows = [row('small', 1000), row('large', 3000), row('evenkeel', 2000)];
  const lines = aheadOfUs([...rows, row('evenkeel-static', 10)]);
  expect(lines).toHaveLength(8);
  expect(lines.filter((line) => !line.includes('SMALL'))).toEqual([]);
  expect(lines.filter((line) => /LARGE|STATIC/.test(line))).toEqual([]);
  expect(aheadOfUs([row('large', 3), row('evenkeel', 2)])[0]).toContain('nobody');
});

test('styles inside the HTML are counted, and React is not', () => {
  const html = '<p style="color:red">a</p>';
  const rendered = () => ({ html, head: '<style data-x>p{margin:0}</style>' });
  const built = { scripts: ['let react;', 'let own;'], styles: [{ text: 'p{}' }], rendered };
  const bytes = bytesOf(built, { scripts: ['let react;'] });
  expect(bytes.script).toBeGreaterThan(20);
  expect(bytes.inline).toBeGreaterThan(20);
  expect(bytesOf({ ...built, noScript: true }, { scripts: ['let react;'] }).script).toBe(0);
  const plain = () => ({ html: '<p>a</p>', head: '' });
  expect(bytesOf({ ...built, rendered: plain }, { scripts: [] }).inline).toBe(0);
});

test('the chart says every number in words too, and lets no text end it', () => {
  const bars = [
    { title: 'A <b> & `c`', name: 'a', value: 1, label: '1.0' },
    { title: 'Ours', name: 'evenkeel', value: 2, label: '2.0' },
  ];
  const svg = chart('A title', [{ head: 'Bytes', bars }]);
  expect(svg).toContain('<title id="title">A title</title>');
  expect(svg).toContain('<desc id="words">Bytes: A &lt;b> &amp; c 1.0, Ours 2.0.</desc>');
  expect(svg).toContain('prefers-color-scheme: dark');
  const lengths = [...svg.matchAll(/<rect[^>]* width="([\d.]+)"/g)].map(([, length]) => length);
  expect(Number(lengths[1])).toBe(Number(lengths[0]) * 2);
});
