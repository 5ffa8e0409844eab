import { expect, it } from 'vitest';
import { failures, table, unchecked } from '../../scripts/engines/report.mjs';

const result = (
  page: string,
  outcome: 'passed' | 'failed' | 'cannot',
  problems: string[] = [],
) => ({ page, check: 'print', outcome, problems });

const engines = [
  {
    name: 'Firefox',
    version: '153',
    results: [
      result('guide', 'passed'),
      result('story a', 'passed'),
      result('story b', 'failed', ['no']),
    ],
  },
  {
    name: 'WebKit',
    version: '2.50',
    results: [result('guide', 'cannot', ['it cannot print'])],
  },
];

it('has a line for each page and check, and one for all stories', () => {
  expect(table(engines).map((line) => line.split(/ {2,}/).filter(Boolean))).toEqual([
    ['page', 'check', 'Firefox 153', 'WebKit 2.50'],
    ['guide', 'print', 'passed', 'cannot'],
    ['stories of components', 'print', '1 FAILED'],
  ]);
});

it('names each failure with its reasons', () => {
  expect(failures(engines)).toEqual(['Firefox: story b: print', '    no']);
});

it('says what cannot be checked, and why', () => {
  expect(unchecked(engines)).toEqual(['print cannot be checked in WebKit: it cannot print.']);
});
