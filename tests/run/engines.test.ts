import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { startDisplay, startDriver } from '../../scripts/engines/webkit-processes.mjs';
import { anyPort, ended, startScript } from './command.ts';

const only = ['--engines', 'firefox', '--checks', 'axe'];
const missing = { EVENKEEL_FIREFOX: '/no/such/firefox' };
const run = (args: string[], env: Record<string, string>) =>
  startScript('../engines/test.mjs', args, env);

describe('npm run test:engines', () => {
  test('names a browser that is missing, and fails when there is no other', async () => {
    const { script, output } = run(only, missing);
    expect(await ended(script)).toBe(1);
    expect(output()).toContain('Skipped Firefox: EVENKEEL_FIREFOX is "/no/such/firefox"');
    expect(output()).toContain('No engine could be run');
  });

  test('refuses what it does not know', async () => {
    const { script, output } = run(['--engines'], {});
    expect(await ended(script)).toBe(1);
    expect(output()).toContain('Use no argument for everything');
  });
});

describe('what WebKit stands on', () => {
  const driver = fileURLToPath(new URL('./fixtures/driver.mjs', import.meta.url));

  test('a driver whose port is busy is a sentence with a remedy', async () => {
    const { server, port } = await anyPort();
    const started = startDriver({ path: driver, env: {}, port });
    await expect(started).rejects.toThrow(`did not start on port ${port}, perhaps because`);
    server.close();
    const { url, stop } = await startDriver({ path: driver, env: {}, port });
    expect(url).toBe(`http://127.0.0.1:${port}`);
    await stop();
  });

  test('a screen that is not installed is a sentence with a remedy', async () => {
    await expect(startDisplay('no-such-screen')).rejects.toThrow('"apt-get install xvfb"');
  });
});
