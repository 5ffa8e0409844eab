import { expect, it } from 'vitest';
import { resultsPage } from '../../scripts/docs/results-page.mjs';

const date = '2026-11-29T10:00:00.000Z';
const at = { date, changed: false, node: 'v20.19.0', platform: 'linux' };

const results = {
  release: '0.2.0',
  commit: 'abc1234',
  test: {
    ...at,
    seconds: 601,
    steps: [
      { title: 'Types', passed: 1, failed: [], seconds: 4 },
      {
        title: 'In the browser',
        passed: 1200,
        failed: [{ what: 'opens', reasons: ['a | b'] }],
        seconds: 90,
      },
    ],
  },
  engines: {
    ...at,
    seconds: 300,
    skipped: [{ name: 'WebKit', reason: 'no display' }],
    rows: [
      ['page', 'check', 'Firefox 153'],
      ['guide', 'axe', 'passed'],
    ],
    unchecked: ['more contrast cannot be checked in Firefox: no switch.'],
    unseen: [
      { pages: 'guide', count: 1, checks: [] },
      { pages: 'stories of components', count: 190, checks: ['print', 'dark (on 3)'] },
    ],
    failed: [
      { what: 'Firefox: guide: axe', reasons: ['no <name>', 'no role'] },
      { what: 'Firefox: guide: widths', reasons: [...'12345678'] },
    ],
  },
  fuzz: {
    ...at,
    ...{ seed: 7, cases: 100_097, properties: 122 },
    failed: [{ what: 'it loses <nothing>', reasons: [] }],
  },
  examples: {
    ...at,
    rows: [{ example: 'astro', path: '/', framework: 67_806, added: 0 }],
  },
  crisisLines: { date, changed: false, passed: false, said: '85 too old.' },
  checkers: [{ name: 'axe-core', version: '4.14.1' }],
  peers: '2026-11-01 · 2 cores',
};

const page = resultsPage([results]);

it('says when, where and how much was run', () => {
  expect(page).toContain('2026-11-29, Node v20.19.0, linux, 11 minutes: 1,201 passed.');
  expect(page).toContain('At commit `abc1234`.');
  expect(page).toContain('Checkers of others: axe-core 4.14.1.');
  expect(page).toContain(
    '2026-11-01 · 2 cores. [Bytes, times and what readers get](bench-peers.md)',
  );
  expect(page).toContain('seed 7: 100,097 cases of 122 properties.');
  expect(page).toContain('| `examples/astro` | `/` | 67.8 | 0.0 |');
});

it('leaves nothing out that failed, was not run or could not be checked', () => {
  expect(page).toContain('**1 failed:**\n\n- opens: a \\| b\n');
  expect(page).toContain('- WebKit did not run: no display');
  expect(page).toContain('- it loses &lt;nothing>');
  expect(page).toContain('**It fails**, and a release waits for it. 85 too old.');
  expect(page).toContain('- more contrast cannot be checked in Firefox: no switch.');
});

it('counts a failure once, however many reasons it has', () => {
  // The engine that did not run is one of them.
  expect(page).toContain('5 minutes. **3 failed:**');
  expect(page).toContain('- Firefox: guide: axe\n  - no &lt;name>\n  - no role\n');
  expect(page).toContain('  - 6\n  - and 2 more\n');
  expect(page).not.toContain('  - 7\n');
});

it('says what was not looked at on each kind of page', () => {
  expect(page).toContain('| guide | none |');
  expect(page).toContain('| stories of components, 190 | print, dark (on 3) |');
});

it('says which runs were of files that are in no commit', () => {
  const dirty = { ...at, changed: true };
  const examples = { ...results.examples, ...dirty };
  const told = { ...results, test: { ...results.test, ...dirty }, examples };
  expect(resultsPage([told])).toContain(
    'At commit `abc1234`, **with changes that are not in it** in `npm test`.',
  );
});

it('begins with what is not released, then the newest', () => {
  const releases = ['0.9.0', 'unreleased', '0.10.0'].map((release) => ({ ...results, release }));
  const titles = resultsPage(releases).match(/^## .+$/gm);
  expect(titles).toEqual(['## Not released yet', '## 0.10.0', '## 0.9.0']);
});
