import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contestants } from '../../bench/contestants.mjs';
import { aheadOfUs } from '../../bench/lib/ahead.mjs';
import { bytesOf } from '../../bench/lib/bytes.mjs';
import { chart } from '../../bench/lib/chart.mjs';
import { aboveFirst, besideFirst } from '../../bench/lib/median.mjs';
import { options } from '../../bench/lib/options.mjs';
import { requireQuiet } from '../../bench/lib/quiet.mjs';
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
    expect(page).toMatch(
      /^\d{4}-\d\d-\d\d, commit [0-9a-f]{7,} · \d+ cores, Node \d+\S+, Chromium \d+/m,
    );
    expect(page).not.toMatch(/\{\w+\}|NaN|undefined|Infinity/);
    expect(page).toContain('(bench-peers.svg)');
    expect(existsSync(join(root, 'docs/bench-peers.svg'))).toBe(true);
  });
});

test('what is rendered without hydration is called so, in tables and chart, and ours is not alone in it', () => {
  const called = contestants.filter(({ title }) => title.endsWith(', no script'));
  expect(called).toEqual(contestants.filter(({ noScript }) => noScript));
  expect(called.map(({ name }) => name)).toEqual([
    'plain-static',
    'nhsuk-static',
    'evenkeel-static',
  ]);
});

test('a ratio is to the first in the same round, so that a slow round moves it little', () => {
  const rounds = [
    { plain: 1, other: 2 },
    { plain: 100, other: 200 },
    { plain: 1, other: 2.5 },
  ];
  expect(besideFirst(rounds, 'other', 'plain')).toEqual({ time: 2.5, ratio: 2, range: [2, 2.5] });
});

describe('who is ahead', () => {
  const beside = (range: [number, number]) => ({ time: 1, ratio: range[0], range });
  const row = (name: string, size: number, range: [number, number] = [size, size]) => ({
    name,
    title: name.toUpperCase(),
    ...{ script: size, styles: size, inline: 0, html: size, heap: { more: range[0], range } },
    ...{ rendering: beside(range), hydration: beside(range) },
    ...{ press: beside(range), pressMany: beside(range) },
  });

  test('is named, for each figure', () => {
    const rows = [row('small', 1000), row('large', 3000), row('evenkeel', 2000)];
    const lines = aheadOfUs([...rows, row('evenkeel-static', 10)]);
    expect(lines).toHaveLength(8);
    expect(lines.filter((line) => !line.includes('SMALL'))).toEqual([]);
    expect(lines.filter((line) => /LARGE|STATIC|same/.test(line))).toEqual([]);
    expect(aheadOfUs([row('large', 3), row('evenkeel', 2)])[0]).toContain('nobody');
  });

  test('is nobody whose range overlaps ours, though the median is below it', () => {
    const ours = row('evenkeel', 2000, [2, 4]);
    const rows = [
      row('lower', 2000, [1, 2.5]),
      row('higher', 2000, [3, 9]),
      row('best', 1, [0, 1]),
    ];
    const lines = aheadOfUs([ours, ...rows]);
    expect(lines.at(3)).toBe(
      '- **server render**: Evenkeel 2.0 ×; ahead of it: BEST (0.0 ×); about the same: LOWER (1.0 ×), HIGHER (3.0 ×).',
    );
    expect(
      lines.filter((line) => !/ahead of it: BEST \([^)]*\); about the same/.test(line)),
    ).toEqual([]);
  });

  test('is who hydrates nothing', () => {
    const still = { ...row('still', 1), hydration: undefined };
    expect(aheadOfUs([row('evenkeel', 2), still])[4]).toContain('ahead of it: STILL (none).');
  });
});

test('more than the first is the middle of the differences, round by round', () => {
  const rounds = [
    { plain: 1, other: 4 },
    { plain: 100, other: 101 },
    { plain: 1, other: 3 },
  ];
  expect(aboveFirst(rounds, 'other', 'plain')).toEqual({ more: 2, range: [2, 3] });
});

describe('the command', () => {
  test.each([
    [2.1, false],
    [40, false],
  ])('refuses a machine with 2 cores and a load of %s, and says what to do', (load, insist) => {
    expect(() => requireQuiet({ load, cores: 2, insist })).toThrow(
      /load average of the last minute is [\d.]+, more than one for each of its 2 cores.* Wait.*--insist/,
    );
  });

  test.each([
    [2, false],
    [40, true],
  ])('takes one with a load of %s when insisting is %s', (load, insist) => {
    expect(() => requireQuiet({ load, cores: 2, insist })).not.toThrow();
  });

  test('reads what it is asked', () => {
    expect({ ...options([]) }).toEqual({ insist: false });
    expect({ ...options(['--only', 'widgets', '--insist']) }).toEqual({
      only: 'widgets',
      insist: true,
    });
  });

  test.each([[['--help']], [['--only', 'radix']], [['more']]])(
    'refuses %j, and says how it is used',
    (args) => {
      expect(() => options(args)).toThrow('Usage: npm run bench:peers');
    },
  );
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
