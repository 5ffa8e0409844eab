import { expect, it } from 'vitest';
import { wholeRecord } from '../../scripts/results/whole.mjs';

const wanted = { command: 'npm run fuzz', commit: 'abc1234' };
const whole = { chosen: [], commit: 'abc1234' };

it('takes a run of everything', () => {
  expect(wholeRecord(whole, wanted)).toEqual(whole);
});

it.each([
  ['nothing', undefined, 'There is no record of npm run fuzz.'],
  ['a part', { ...whole, chosen: ['--cases', '20'] }, 'is of a part (--cases 20).'],
  ['what does not say how much', { commit: 'abc1234' }, 'does not say how much of it was run.'],
  ['another commit', { ...whole, commit: 'def' }, 'is of commit def, and this is abc1234.'],
  ['no commit', { chosen: [] }, 'is of commit unknown, and this is abc1234.'],
])('refuses %s, and says what to run', (_what, found, reason) => {
  expect(() => wholeRecord(found, wanted)).toThrow(reason);
  expect(() => wholeRecord(found, wanted)).toThrow('Run "npm run fuzz" here, without arguments');
});
