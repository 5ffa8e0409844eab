import { expect, test } from 'vitest';
import { root } from '../../scripts/run/paths.mjs';
import { reasonIn, summary, vitestOutcome } from '../../scripts/run/report.mjs';

const run = { code: 0, output: '', project: 'node' };

function file(results: { status: string; failureMessages?: string[] }[], extra = {}) {
  const assertionResults = results.map(({ status, failureMessages = [] }, index) => ({
    fullName: `test ${index + 1}`,
    status,
    failureMessages,
  }));
  return {
    name: `${root}/tests/a.test.ts`,
    status: 'passed',
    message: '',
    assertionResults,
    ...extra,
  };
}

test('passed and failed tests are counted, and a failure says where, why and what to do', () => {
  const failed = {
    status: 'failed',
    failureMessages: ['\u001B[31mError: one is not two\u001B[39m\n at x'],
  };
  const report = { testResults: [file([{ status: 'passed' }, failed])] };
  expect(vitestOutcome({ ...run, code: 1, report })).toEqual({
    passed: 1,
    failures: [
      {
        test: 'tests/a.test.ts › test 2',
        reason: 'Error: one is not two',
        remedy: 'npx vitest --project node tests/a.test.ts',
      },
    ],
  });
});

test.each(['pending', 'skipped', 'todo'])('a test that is %s counts as failed', (status) => {
  const report = { testResults: [file([{ status: 'passed' }, { status }])] };
  const { passed, failures } = vitestOutcome({ ...run, report });
  expect(passed).toBe(1);
  expect(failures[0]?.reason).toContain(`was not run (${status})`);
});

test('tests behind a failing beforeAll name what failed', () => {
  const report = { testResults: [file([{ status: 'skipped' }], { status: 'failed' })] };
  const output = '\n FAIL  |node| tests/a.test.ts > group\nError: no server\n at x\n';
  const { failures } = vitestOutcome({ ...run, code: 1, output, report });
  expect(failures[0]?.reason).toBe('was not run, because before it: Error: no server');
});

test('a file that does not load counts as failed', () => {
  const broken = file([], { status: 'failed', message: 'SyntaxError: oh no\nmore' });
  const { failures } = vitestOutcome({ ...run, code: 1, report: { testResults: [broken] } });
  expect(failures).toHaveLength(1);
  expect(failures[0]).toMatchObject({ reason: 'SyntaxError: oh no' });
});

test.each([
  [
    'no report at all',
    { ...run, code: 1, output: 'x\nStartup Error: no config', report: undefined },
    'Startup Error: no config',
  ],
  ['no test in the report', { ...run, report: { testResults: [] } }, 'No test was found.'],
  [
    'an error outside any test',
    {
      ...run,
      code: 1,
      output: 'Unhandled Error: late',
      report: { testResults: [file([{ status: 'passed' }])] },
    },
    'Unhandled Error: late',
  ],
])('%s counts as failed', (_case, input, reason) => {
  expect(vitestOutcome(input).failures.map((failure) => failure.reason)).toEqual([reason]);
});

test('of an axe finding the reason names the rule', () => {
  const message =
    '\nClick to debug the error directly in Storybook: http://localhost:6006\n\n' +
    'expect(received).toHaveNoViolations(expected)\n\n' +
    '"Images must have alternative text (image-alt)"\n';
  const failed = { status: 'failed', failureMessages: [message] };
  const { failures } = vitestOutcome({
    ...run,
    code: 1,
    report: { testResults: [file([failed])] },
  });
  expect(failures[0]?.reason).toBe('axe: "Images must have alternative text (image-alt)"');
});

test('the reason in a tool’s output is the line that names trouble', () => {
  expect(reasonIn('Checked 3 files\n\n  a.ts(1,2): error TS2304: what\n')).toBe(
    'a.ts(1,2): error TS2304: what',
  );
  expect(reasonIn('│\nsrc/a.ts:1:2 lint/style/x ━━━\n  × Bad.\n')).toBe(
    'src/a.ts:1:2 lint/style/x ━━━',
  );
  expect(reasonIn('│\n▲  something\n\nNo test files found, exiting with code 1')).toContain(
    'No test files found',
  );
  expect(reasonIn('')).toBe('no output');
});

test('the count comes last and covers every step', () => {
  const failure = { test: 'tsc', reason: 'a.ts: error', remedy: 'npx tsc' };
  const lines = summary([
    { title: 'Build', passed: 1, failures: [] },
    { title: 'Types', passed: 3, failures: [failure, failure] },
  ]);
  expect(lines.at(-1)).toBe('4 passed, 2 failed');
  expect(lines).toEqual(
    expect.arrayContaining(['  Types: tsc', '    a.ts: error', '    → npx tsc']),
  );
  expect(summary([{ title: 'Build', passed: 1, failures: [] }])).toEqual([
    '',
    '1 passed, 0 failed',
  ]);
});
