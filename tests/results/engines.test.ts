import { expect, it } from 'vitest';
import { failedChecks, failedTests } from '../../scripts/results/failed.mjs';
import { unseen } from '../../scripts/results/unseen.mjs';

const result = (page: string, check: string, problems: string[] = []) => ({
  page,
  check,
  outcome: problems.length > 0 ? ('failed' as const) : ('passed' as const),
  problems,
});

const engines = [
  {
    name: 'Firefox',
    version: '153',
    results: [
      result('guide', 'axe', ['no name', 'no role']),
      result('guide', 'print'),
      result('story a', 'axe'),
      result('story b', 'axe'),
    ],
  },
  // What one engine cannot check, another may have.
  { name: 'Chromium', version: '156', results: [result('story b', 'dark')] },
];

it('has one failure for a check with several reasons, and for a test', () => {
  expect(failedChecks(engines)).toEqual([
    { what: 'Firefox: guide: axe', reasons: ['no name', 'no role'] },
  ]);
  expect(failedTests([{ test: 'opens', reason: 'it does not' }])).toEqual([
    { what: 'opens', reasons: ['it does not'] },
  ]);
});

it('says which checks no page of a kind had, or not all of them', () => {
  expect(unseen(engines)).toEqual([
    { pages: 'guide', count: 1, checks: ['dark'] },
    { pages: 'stories of components', count: 2, checks: ['print', 'dark (on 1)'] },
  ]);
});
