import { expect, test } from 'vitest';
import { ended, startScript } from './command.ts';

test('the last line is the count, and the exit code agrees with it', async () => {
  const { script, output } = startScript('test.mjs', ['--only', 'types']);
  const code = await ended(script);
  const last = output().trimEnd().split('\n').at(-1) ?? '';
  expect(last).toMatch(/^\d+ passed, \d+ failed$/);
  expect(code).toBe(last.endsWith(' 0 failed') ? 0 : 1);
  expect(output()).toContain('── 1/1 Types (types) ──');
});

test('an unknown step is refused at once', async () => {
  const { script, output } = startScript('test.mjs', ['--only', 'typos']);
  expect(await ended(script)).toBe(1);
  expect(output()).toContain('Use no argument for everything, or --only with any of: format,');
});
