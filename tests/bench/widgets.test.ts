import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import packageFile from '../../bench/package.json' with { type: 'json' };
import { widgetContestants } from '../../bench/widgets/contestants.mjs';
import { withSection } from '../../bench/widgets/section.mjs';
import { root } from '../../scripts/run/paths.mjs';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const section = /<!-- widgets -->\n(.*)<!-- end -->/s.exec(read('docs/bench-peers.md'))?.[1] ?? '';
const versions: Record<string, string> = packageFile.dependencies;

/** The cells of each line of the section about a contestant, without its title. */
const rowsOf = (title: string) =>
  section
    .split('\n')
    .filter((line) => line.startsWith(`| ${title} |`))
    .map((line) =>
      line
        .split('|')
        .slice(2, -1)
        .map((cell) => cell.trim()),
    );

describe('the published section about widgets', () => {
  test.each(widgetContestants)('has every figure of $title, and its versions', (contestant) => {
    const [figures = [], made = []] = rowsOf(contestant.title);
    expect(rowsOf(contestant.title)).toHaveLength(2);
    const [script, style, requests, elsewhere, texts, blocked, ...shifts] = figures;
    expect(script).toMatch(/^\d+\.\d$/);
    expect(style).toMatch(/^(\d+\.\d|in the script)$/);
    expect(requests).toMatch(/^\d+$/);
    expect(elsewhere).toMatch(/^\d+$/);
    expect(texts).toMatch(/^\d+ of [1-9]\d*$/);
    expect(blocked).toMatch(/^(0|\d+ [a-z-]+(, \d+ [a-z-]+)*)$/);
    expect(shifts).toHaveLength(2);
    for (const shift of shifts) expect(shift).toMatch(/^\d\.\d{3}$/);
    for (const one of contestant.packages.filter((name) => name !== 'evenkeel')) {
      expect(versions[one], one).toMatch(/^\d+\.\d+\.\d+$/);
      expect(made[0]).toContain(`${one} ${versions[one]}`);
    }
    expect(made[1]).toBe(contestant.note);
  });

  test('says when and where', () => {
    expect(section).toMatch(
      /^\d{4}-\d\d-\d\d, commit [0-9a-f]{7,} · \d+ cores, Node \d+\S+, Chromium \d+/m,
    );
    expect(section).not.toMatch(/\{\w+\}|NaN|undefined|Infinity/);
  });

  test('shows of ours every word without script, nothing blocked, and nobody else asked', () => {
    for (const { title } of widgetContestants.filter(({ own }) => own)) {
      const [, , , elsewhere, texts, blocked] = rowsOf(title)[0] ?? [];
      const [shown, all] = (texts ?? '').split(' of ');
      expect(shown).toBe(all);
      expect([elsewhere, blocked]).toEqual(['0', '0']);
    }
  });

  test('has the figures that the page about the embed module repeats', () => {
    const figure = (title: string, index: number) => rowsOf(title)[0]?.at(index);
    const repeated = read('docs/embed.md');
    expect(repeated).toContain(
      `with \`blocking="render"\` | ${figure('Evenkeel, all four widgets', -1)} |`,
    );
    expect(repeated).toContain(`without it | ${figure('Evenkeel, all four widgets', -2)} |`);
    const linked = 'Evenkeel, all four, stylesheet linked';
    expect(repeated).toContain(
      `linked | ${figure(linked, -2)} | the stylesheet, ${figure(linked, 1)} kB more |`,
    );
    expect(repeated).toContain(`as much as ${figure('Evenkeel, crisis banner alone', -2)} without`);
  });
});

describe('renewing the section alone', () => {
  const page = 'before\n<!-- widgets -->\n\nold\n\n<!-- end -->\nafter\n';

  test('leaves the rest of the page as it was, whatever the words have in them', () => {
    const renewed = withSection(page, 'costs $& and $1');
    expect(renewed).toBe('before\n<!-- widgets -->\n\ncosts $& and $1\n<!-- end -->\nafter\n');
    expect(withSection(renewed, 'again')).not.toContain('costs');
  });

  test('says so when the page has no place for it', () => {
    expect(() => withSection('before\nafter', 'new')).toThrow('<!-- widgets -->');
  });
});
