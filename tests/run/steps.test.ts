import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/run/paths.mjs';
import { chosenSteps, generators, steps } from '../../scripts/run/steps.mjs';

test('without arguments everything runs', () => {
  expect(chosenSteps([])).toEqual(steps);
});

test.each([['--only', 'types,node'], ['--only=types,node']])(
  '%s %s runs those steps',
  (...args) => {
    expect(chosenSteps(args).map((step) => step.name)).toEqual(['types', 'node']);
  },
);

test.each([['--only'], ['--only', ''], ['--only', 'typos'], ['--olny', 'types'], ['types']])(
  '%s %s is refused, naming the steps there are',
  (...args) => {
    expect(() => chosenSteps(args)).toThrow(/format, generated, types, build, node/);
  },
);

test('every script that a step runs exists', () => {
  const scripts = steps.flatMap((step) => step.tasks ?? []).flatMap((task) => task.script ?? []);
  expect(scripts.filter((script) => !existsSync(join(root, script)))).toEqual([]);
});

/** It needs the build, and runs with the examples: tests/examples. */
const AFTER_BUILD = 'scripts/examples/html.mjs';

test('every script that knows --check is run with it', () => {
  const files = readdirSync(join(root, 'scripts'), { recursive: true, encoding: 'utf8' })
    .map((file) => `scripts/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.mjs') && !file.startsWith('scripts/run/'))
    .filter((file) => readFileSync(join(root, file), 'utf8').includes("'--check'"));
  expect(files.sort()).toEqual([...generators, AFTER_BUILD].sort());
});
