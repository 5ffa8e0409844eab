import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { chromiumArgs, findChromium } from '../../scripts/run/find-chromium.mjs';

/** One browser for the tests of a file; ask for it when a test runs. */
export function browserOfFile(): () => Browser {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArgs });
  });
  afterAll(() => browser.close());
  return () => browser;
}
