import { afterEach, expect, test, vi } from 'vitest';
import { findChromium } from '../../scripts/run/find-chromium.mjs';

afterEach(() => vi.unstubAllEnvs());

test('a path given in EVENKEEL_CHROMIUM wins over everything that is installed', async () => {
  vi.stubEnv('EVENKEEL_CHROMIUM', process.execPath);
  expect(await findChromium()).toBe(process.execPath);
});

test('a given path that does not exist is a sentence, not a search for another', async () => {
  vi.stubEnv('EVENKEEL_CHROMIUM', '/no/such/chromium');
  await expect(findChromium()).rejects.toThrow(
    'EVENKEEL_CHROMIUM is "/no/such/chromium", and no such file exists.',
  );
});

test('what was found is remembered for the programs this one starts', async () => {
  vi.stubEnv('EVENKEEL_CHROMIUM', '');
  const found = await findChromium();
  expect(process.env.EVENKEEL_CHROMIUM).toBe(found);
});
