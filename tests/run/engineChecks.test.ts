import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startChromium } from '../../scripts/engines/chromium.mjs';
import { lookThrough, QUIET } from '../../scripts/engines/look-through.mjs';
import { writeTools } from '../../scripts/engines/site.mjs';
import { findChromium } from '../../scripts/run/find-chromium.mjs';
import { serve } from '../../scripts/run/serve.mjs';
import { checks } from '../engines/checks/index.ts';
import type { Result } from '../engines/types.ts';

/** It has to find nothing that moves, so it is given a page on which nothing does. */
const MOTION = 'motion where it is asked for';

const names = checks.map(({ name }) => name);
const found = new Map<string, Result>();
const folder = mkdtempSync(join(tmpdir(), 'evenkeel-broken-'));

beforeAll(async () => {
  const html = readFileSync(new URL('./fixtures/broken.html', import.meta.url), 'utf8');
  writeFileSync(join(folder, 'broken.html'), html);
  writeFileSync(join(folder, 'still.html'), html.replace('slide 3s infinite', 'none'));
  await writeTools(folder);
  const subjects = [
    { name: 'broken', path: 'broken.html', checks: names.filter((name) => name !== MOTION) },
    { name: 'still', path: 'still.html', checks: [MOTION] },
  ];
  const { url, close } = await serve(folder);
  const engine = await startChromium({ path: await findChromium({ install: false }) });
  await lookThrough(engine, subjects, checks, {
    url,
    tell: (result) => found.set(result.check, result),
  });
  await engine.close();
  close();
}, 150_000);

afterAll(() => rmSync(folder, { recursive: true }));

test.each([...names, QUIET])(
  'on a page where all is wrong the check "%s" finds something',
  (name) => {
    const result = found.get(name);
    expect(result?.outcome).toBe('failed');
    expect(result?.problems.join('\n')).not.toMatch(
      /the check itself stopped|was not shown|did not end/,
    );
  },
);
