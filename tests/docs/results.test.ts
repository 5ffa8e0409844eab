import { expect, it } from 'vitest';
import { resultsPage } from '../../scripts/docs/results-page.mjs';

const date = '2026-11-29T10:00:00.000Z';
const at = { date, node: 'v20.19.0', platform: 'linux' };

const results = {
  release: '0.2.0',
  commit: 'abc1234',
  test: {
    ...at,
    seconds: 601,
    steps: [
      { title: 'Types', passed: 1, failed: [], seconds: 4 },
      { title: 'In the browser', passed: 1200, failed: ['opens: a | b'], seconds: 90 },
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
    failed: [],
  },
  fuzz: { ...at, seed: 7, cases: 100_097, properties: 122, failed: ['it loses <nothing>'] },
  examples: {
    ...at,
    rows: [{ example: 'astro', path: '/', framework: 67_806, added: 0 }],
  },
  crisisLines: { date, passed: false, said: '85 too old.' },
};

const page = resultsPage([results]);

it('says when, where and how much was run', () => {
  expect(page).toContain('2026-11-29, Node v20.19.0, linux, 11 minutes: 1,201 passed.');
  expect(page).toContain('At commit `abc1234`.');
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

it('begins with what is not released, then the newest', () => {
  const releases = ['0.9.0', 'unreleased', '0.10.0'].map((release) => ({ ...results, release }));
  const titles = resultsPage(releases).match(/^## .+$/gm);
  expect(titles).toEqual(['## Not released yet', '## 0.10.0', '## 0.9.0']);
});
