import { describe, expect, it, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import * as content from '../../src/content/index.ts';
import * as allCrisisLines from '../../src/crisis-lines/all.ts';
import * as crisisLines from '../../src/crisis-lines/index.ts';
import * as components from '../../src/index.ts';
import * as render from '../../src/render/index.ts';
import * as structuredData from '../../src/structured-data/index.ts';
import { properties } from './properties/index.ts';
import { settings } from './settings.ts';

/** Every entry of the package that is a module. */
const entries: Readonly<Record<string, object>> = {
  '.': components,
  './content': content,
  './crisis-lines': crisisLines,
  './crisis-lines/all': allCrisisLines,
  './structured-data': structuredData,
  './render': render,
};

/** Held for every input by tests/embed/anything.test.ts, because they do nothing without a document. */
const inBrowsers = ['./embed', './embed/crisis'];

const covered = new Set(properties.flatMap(({ of }) => of));

test('every module that the package exports is known here', () => {
  const modules = Object.entries(manifest.exports).filter(
    ([, target]) => typeof target === 'object' && target.default.endsWith('.js'),
  );
  expect([...Object.keys(entries), ...inBrowsers]).toEqual(modules.map(([name]) => name));
});

describe.each(Object.entries(entries))('of evenkeel %s', (_name, entry) => {
  it.each(Object.keys(entry))('%s has a property that holds for every input', (name) => {
    expect(covered).toContain(name);
  });
});

test('no property is about something that there is not', () => {
  const names = new Set(Object.values(entries).flatMap((entry) => Object.keys(entry)));
  const unknown = [...covered].filter((name) => !names.has(name.split(' ')[0] ?? ''));
  expect(unknown).toEqual([]);
});

test('two properties never claim the same, so that each can be run alone', () => {
  const claims = properties.map(({ claim }) => claim);
  expect(claims).toEqual([...new Set(claims)]);
  expect(settings.cases).toBeGreaterThan(claims.length);
});
