import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { resolveCrisisLines, US } from '../../src/crisis-lines/index.ts';
import { renderWidget, widgets } from '../../src/render/index.ts';
import { ketamine } from '../../stories/ketamine.ts';
import { expectNone } from '../setup/expect-none.ts';

const read = (name: string) => readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8');

test('every part that is promised is in the HTML of a widget', () => {
  const table = read('embed.md').split('| part | what it is |')[1]?.split('\n\n')[0] ?? '';
  const rows = table.split('\n').map((row) => row.split('|')[1] ?? '');
  const parts = rows.flatMap((cell) =>
    [...cell.matchAll(/`([\w-]+)`/g)].map(([, part]) => part as string),
  );
  expect(parts.length).toBeGreaterThan(15);
  const html = widgets.map((widget) => renderWidget(ketamine, { widget, country: US })).join('');
  const classes = new Set(
    [...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, names]) => names?.split(' ') ?? []),
  );
  expectNone(parts.filter((part) => !classes.has(`ek-${part}`)));
});

test('the file of own lines that is shown is one that is used', () => {
  const [, json] = /## Lines of your own[\s\S]*?```json\n([\s\S]*?)```/.exec(
    read('crisis-lines.md'),
  ) as RegExpExecArray;
  const { lines } = resolveCrisisLines({ country: US, override: JSON.parse(json as string) });
  expect(lines.map(({ name }) => name)).toEqual(['Example Line']);
});
