import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  addMonths,
  dayOf,
  type ResearchedLine,
  standings,
  type Verification,
} from '../../scripts/crisis-lines/due.mjs';
import { checkVerifications } from '../../scripts/crisis-lines/verifications.mjs';
import { data } from './directory.ts';

const NOW = new Date('2026-11-25T12:00:00Z');

function line(source_date: string, more: Partial<ResearchedLine> = {}): ResearchedLine {
  return {
    id: 'xx-line',
    name: 'A line',
    banner: true,
    website: 'https://example.org',
    phone: { display: '123' },
    verification: { source_date, sources: ['https://example.org/news'] },
    ...more,
  };
}

function verified(verifiedAt: string, more: Partial<Verification> = {}): Verification {
  return { line: 'xx-line', verifiedBy: 'Example Person', verifiedAt, method: 'phoned', ...more };
}

function standing(country: string, one: ResearchedLine, verifications: Verification[] = []) {
  const [first] = standings([{ country, lines: [one] }], verifications, NOW);
  if (!first) throw new Error('the line is not listed');
  return first;
}

describe('a line', () => {
  it.each([
    ['SE', '2026-05-26', 'in date'],
    ['SE', '2026-05-25', 'due'],
    ['SE', '2025-11-26', 'due'],
    ['SE', '2025-11-25', 'too old'],
    ['US', '2026-08-26', 'in date'],
    ['US', '2026-08-25', 'due'],
    ['US', '2025-11-26', 'due'],
    ['US', '2025-11-25', 'too old'],
  ])('in %s, last looked at on %s, is %s', (country, date, state) => {
    expect(standing(country, line(date)).state).toBe(state);
    expect(standing(country, line('2018-01-01'), [verified(date)]).state).toBe(state);
  });

  it.each('US CA GB IE AU NZ DE FR ES IN BR JP'.split(' '))(
    'in %s is due after 3 months',
    (code) => {
      expect(standing(code, line('2026-06-30')).dueOn).toBe('2026-09-30');
    },
  );

  it('is shown with all that a person needs to verify it', () => {
    const one = line('2025-01-31', {
      sms: { number: '741741', keyword: 'HOME' },
      verification: {
        source_date: '2025-01-31',
        sources: ['https://example.org/1', 'https://example.org/2'],
        still_listed: '2026-08-08',
      },
    });
    expect(standing('SE', one)).toEqual({
      country: 'SE',
      line: 'xx-line',
      name: 'A line',
      number: '123; text HOME to 741741',
      date: '2025-01-31',
      sources: ['https://example.org/1', 'https://example.org/2'],
      stillListed: '2026-08-08',
      website: 'https://example.org',
      dueOn: '2025-07-31',
      blocksOn: '2026-01-31',
      state: 'too old',
    });
  });

  it.each<[string, Partial<ResearchedLine>]>([
    ['text 85258', { phone: undefined, sms: { number: '85258' } }],
    ['988 (videophone)', { phone: undefined, videophone: { display: '988 (videophone)' } }],
    ['https://example.org/chat', { phone: undefined, chat_url: 'https://example.org/chat' }],
  ])('without a phone is reached by %s', (number, more) => {
    expect(standing('SE', line('2026-01-01', more)).number).toBe(number);
  });

  it('takes the newest verification, and says who and how', () => {
    const verifications = [
      verified('2026-10-01', { verifiedBy: 'B', method: 'mailed' }),
      verified('2026-11-01', { verifiedBy: 'C' }),
      verified('2026-09-01', { verifiedBy: 'A' }),
      verified('2026-11-20', { line: 'xx-other' }),
    ];
    expect(standing('SE', line('2025-01-01'), verifications)).toMatchObject({
      date: '2026-11-01',
      verifiedBy: 'C',
      method: 'phoned',
      state: 'in date',
    });
  });

  it('takes a source that is newer than the verification', () => {
    const { date, verifiedBy } = standing('SE', line('2026-06-02'), [verified('2026-06-01')]);
    expect([date, verifiedBy]).toEqual(['2026-06-02', undefined]);
  });

  it('takes a verification of the day of the source', () => {
    expect(standing('SE', line('2026-06-01'), [verified('2026-06-01')]).verifiedBy).toBeDefined();
  });
});

it('only lines that a banner may show are listed, the oldest first', () => {
  const lines = [
    line('2026-01-01', { id: 'xx-new' }),
    line('2019-01-01', { id: 'xx-hidden', banner: false }),
    line('2020-01-01', { id: 'xx-old' }),
  ];
  const ids = standings([{ country: 'SE', lines }], [], NOW).map((one) => one.line);
  expect(ids).toEqual(['xx-old', 'xx-new']);
});

it.each([
  ['2026-08-31', 3, '2026-11-30'],
  ['2026-08-31', 6, '2027-02-28'],
  ['2027-08-31', 6, '2028-02-29'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2026-11-25', 12, '2027-11-25'],
])('%s and %d months is %s', (day, months, then) => {
  expect(addMonths(day, months)).toBe(then);
});

describe('an entry of data/verifications.json', () => {
  const problemsOf = (...entries: unknown[]) =>
    checkVerifications(entries, ['xx-line'], NOW).problems;

  it.each<[string, unknown]>([
    ['phoned today', verified('2026-11-25')],
    ['phoned where it is tomorrow already', verified('2026-11-26')],
    [
      'mailed, with a note',
      verified('2026-11-01', { method: 'mailed', note: 'Answered by Ms X.' }),
    ],
    ['read', verified('2026-11-01', { method: "read the operator's live page" })],
  ])('is sound: %s', (_case, entry) => {
    expect(checkVerifications([entry], ['xx-line'], NOW)).toEqual({ sound: [entry], problems: [] });
  });

  it.each<[string, object, string]>([
    ['an unknown line', { line: 'us-999' }, 'line is "us-999": no line has this id. Take it from'],
    ['nobody', { verifiedBy: ' ' }, 'verifiedBy is " ": nobody answers for it. Write the name'],
    [
      'no date',
      { verifiedAt: undefined },
      'verifiedAt is undefined: that is no date. Write the day',
    ],
    ['words for a date', { verifiedAt: 'May 2026' }, 'verifiedAt is "May 2026": that is no date.'],
    [
      'a day that is none',
      { verifiedAt: '2026-02-30' },
      'verifiedAt is "2026-02-30": that is no date.',
    ],
    [
      'the future',
      { verifiedAt: '2026-11-27' },
      'verifiedAt is "2026-11-27": that day is still to come.',
    ],
    [
      'an unknown method',
      { method: 'guessed' },
      'method is "guessed": that is no way to verify a line.',
    ],
    ['a note that is no text', { note: 1 }, 'note is 1: that is no text.'],
  ])(
    'with %s is named with its place and a remedy, and does not count',
    (_case, wrong, message) => {
      const good = verified('2026-11-01');
      const { sound, problems } = checkVerifications(
        [good, { ...good, ...wrong }],
        ['xx-line'],
        NOW,
      );
      expect(sound).toEqual([good]);
      expect(problems).toEqual([expect.stringContaining(`data/verifications.json[1].${message}`)]);
    },
  );

  it('that is none, or a file that is no list, is named too', () => {
    expect(problemsOf(null, 'us-988')).toEqual([
      expect.stringContaining('data/verifications.json[0] is null and no entry. Write {'),
      expect.stringContaining('data/verifications.json[1] is "us-988" and no entry. Write {'),
    ]);
    expect(checkVerifications({}, [], NOW)).toEqual({
      sound: [],
      problems: ['data/verifications.json is no list. Put its entries into [ ].'],
    });
  });
});

it('the committed verifications are sound', () => {
  const text = readFileSync(new URL('../../data/verifications.json', import.meta.url), 'utf8');
  const ids = data.countries.flatMap(({ lines }) => lines.map(({ id }) => id));
  expect(checkVerifications(JSON.parse(text), ids, new Date()).problems).toEqual([]);
});

describe('the command, in a copy of the project', () => {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const today = dayOf(new Date());
  const shown = data.countries.flatMap(({ lines }) => lines.filter(({ banner }) => banner));
  const verifiedToday = (id: string) => verified(today, { line: id });
  let copy = '';

  beforeEach(() => {
    copy = mkdtempSync(join(tmpdir(), 'evenkeel-due-'));
    for (const part of ['data', 'scripts/crisis-lines']) {
      cpSync(join(root, part), join(copy, part), { recursive: true });
    }
  });
  afterEach(() => rmSync(copy, { recursive: true }));

  function check(verifications: unknown, ...args: string[]) {
    const text = typeof verifications === 'string' ? verifications : JSON.stringify(verifications);
    writeFileSync(join(copy, 'data/verifications.json'), text);
    const script = join(copy, 'scripts/crisis-lines/check.mjs');
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  }

  it('passes when every line was verified today', () => {
    expect(check(shown.map(({ id }) => verifiedToday(id)))).toEqual({
      status: 0,
      stdout:
        `${shown.length} lines may be shown: 0 too old, 0 due, ${shown.length} in date. ` +
        `A person has verified ${shown.length} of them.\n`,
      stderr: '',
    });
  });

  it('fails for one line that is too old, and says what that blocks and what it does not', () => {
    const path = join(copy, 'data/crisis-lines.json');
    const old = readFileSync(path, 'utf8').replace(/("source_date": )"[^"]+"/g, '$1"2018-07-02"');
    writeFileSync(path, old);
    const verifications = shown
      .filter(({ id }) => id !== 'us-988')
      .map(({ id }) => verifiedToday(id));
    const { status, stdout } = check(verifications);
    expect(status).toBe(1);
    expect(stdout).toContain(
      'US  us-988  988 Suicide & Crisis Lifeline\n    number   988; text 988\n',
    );
    expect(stdout).toContain('2018-07-02, newest source');
    expect(stdout).toContain('nobody has verified it');
    expect(stdout).toContain('1 too old, 0 due');
    expect(stdout).toContain('blocks a release. It does not block a build or a test.');
  });

  it('fails for a wrong entry although every line is in date', () => {
    const { status, stderr } = check([
      ...shown.map(({ id }) => verifiedToday(id)),
      verifiedToday('us-999'),
    ]);
    expect(status).toBe(1);
    expect(stderr).toContain(`[${shown.length}].line is "us-999"`);
  });

  it('gives the same to a machine', () => {
    const { status, stdout } = check([], '--json');
    const { problems, lines } = JSON.parse(stdout);
    expect([status, problems, lines.length]).toEqual([1, [], shown.length]);
  });

  it('says how it is used, when asked and when it does not understand', () => {
    expect(check([], '--help')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('npm run check:crisis-lines'),
    });
    expect(check([], '--jsno')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('Cannot do "--jsno".'),
    });
  });

  it('names a file that it cannot read', () => {
    expect(check('[')).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringMatching(/^data\/verifications\.json cannot be read: /),
    });
  });
});
