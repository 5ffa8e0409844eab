import { describe, expect, test } from 'vitest';
import { startDisplay, startDriver } from '../../scripts/engines/webkit-processes.mjs';
import { anyPort, ended, startScript } from './command.ts';

const only = ['--engines', 'firefox', '--checks', 'axe'];
const missing = { EVENKEEL_FIREFOX: '/no/such/firefox', CI: '' };
const run = (args: string[], env: Record<string, string>) =>
  startScript('../engines/test.mjs', args, env);

describe('npm run test:engines', () => {
  test('names a browser that is missing, and fails when there is no other', async () => {
    const { script, output } = run(only, missing);
    expect(await ended(script)).toBe(1);
    expect(output()).toContain('Skipped Firefox: EVENKEEL_FIREFOX is "/no/such/firefox"');
    expect(output()).toContain('at least one engine has to run, and Firefox cannot');
  });

  test('fails on CI before it looks at anything when one of several is missing', async () => {
    const args = ['--engines', 'chromium,firefox'];
    const { script, output } = run(args, { ...missing, CI: 'true' });
    expect(await ended(script)).toBe(1);
    expect(output()).toContain('every engine has to run, and Firefox cannot');
  });

  test('refuses what it does not know', async () => {
    const { script, output } = run(['--engines'], {});
    expect(await ended(script)).toBe(1);
    expect(output()).toContain('Use no argument for everything');
  });
});

describe('what WebKit stands on', () => {
  test('a driver whose port is busy is a sentence with a remedy', async () => {
    const { server, port } = await anyPort();
    const started = startDriver({ path: 'node', env: { NODE_OPTIONS: '--no-such' }, port });
    await expect(started).rejects.toThrow(`did not start on port ${port}, perhaps because`);
    server.close();
  });

  test('a screen that is not installed is a sentence with a remedy', async () => {
    await expect(startDisplay('no-such-screen')).rejects.toThrow('"apt-get install xvfb"');
  });
});
