import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BE,
  type CrisisOverride,
  MY,
  resolveCrisisLines,
  US,
} from '../../src/crisis-lines/index.ts';
import { refusedAt } from '../../src/crisis-lines/override.ts';
import file from '../fixtures/crisis-lines.json' with { type: 'json' };
import { override } from '../fixtures/override.ts';

const names = (given: unknown, country = US) =>
  resolveCrisisLines({ country, override: given }).lines.map(({ name }) => name);
const builtIn = resolveCrisisLines({ country: US }).lines.map(({ name }) => name);

describe('lines of a site’s own', () => {
  it('stand in place of the built-in ones, with who vouches for them and when', () => {
    const support = resolveCrisisLines({ country: US, override });
    expect(names(override)).toEqual(['Example Line']);
    expect(support).toMatchObject({ known: true, source: 'Example Clinic' });
    expect(support.lines[0]?.sourceDate).toBe('2026-11-20');
  });

  it('leave the emergency number and the directories as they are', () => {
    const support = resolveCrisisLines({ country: US, override });
    expect(support.emergency).toEqual(US.emergency);
    expect(support.directories).toEqual(resolveCrisisLines({ country: US }).directories);
  });

  it('are all shown, whatever the reader’s language', () => {
    const two = {
      ...override,
      country: 'BE',
      lines: [1, 2].map((id) => ({ ...override.lines[0], id: `x${id}` })),
    };
    expect(
      resolveCrisisLines({ country: BE, override: two, languages: ['fr'] }).lines,
    ).toHaveLength(2);
  });

  it('are all used or none: half of them would leave out half of the readers', () => {
    const half = { ...override, lines: [...override.lines, { id: 'y', name: 'Nothing to dial' }] };
    expect(names(half)).toEqual(builtIn);
  });

  it.each([{ countryCode: '1' }, { nationalPrefix: '555' }])(
    'dial just what they show: not with %j',
    (more) => {
      const call = { number: '555-0100', ...more };
      expect(names({ ...override, lines: [{ ...override.lines[0], call }] })).toEqual(builtIn);
    },
  );

  it.each([
    ['another country', { ...override, country: 'PT' }],
    ['nobody who vouches', { ...override, source: ' ' }],
    ['no date', { ...override, date: 'yesterday' }],
    ['a date that is none', { ...override, date: '2024-99-99' }],
    ['no line', { ...override, lines: [] }],
    [
      'a line nobody can reach',
      { ...override, lines: [{ ...override.lines[0], call: undefined }] },
    ],
    [
      'a number that is none',
      { ...override, lines: [{ ...override.lines[0], call: { number: 'javascript:alert(1)' } }] },
    ],
    [
      'a link that is not safe',
      { ...override, lines: [{ ...override.lines[0], website: 'http://example.org' }] },
    ],
    ['no object', 'US'],
  ])('are not used with %s', (_what, wrong) => {
    expect(names(wrong)).toEqual(builtIn);
  });

  it('never cost the reader a line, whatever they are', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          fc.record({
            country: fc.constant('US'),
            lines: fc.array(fc.anything()),
            source: fc.string(),
            date: fc.constant('2026-01-01'),
          }),
        ),
        (wrong) => {
          expect(names(wrong)).toEqual(builtIn);
        },
      ),
    );
  });
});

const line = override.lines[0];
const hours = {
  timeZone: 'Europe/London',
  periods: [{ days: ['mon'], opens: '09:00', closes: '24:00' }],
};
const withHours = (more: object) => ({
  ...override,
  lines: [{ ...line, hours: { ...hours, ...more } }],
});

describe('where lines are refused', () => {
  it.each([
    ['', 'US'],
    ['.country', { ...override, country: 'PT' }],
    ['.source', { ...override, source: ' ' }],
    ['.date', { ...override, date: '2024-99-99' }],
    ['.lines', { ...override, lines: [] }],
    ['.lines', { ...override, lines: 'none' }],
    ['.lines[1]', { ...override, lines: [line, null] }],
    ['.lines[0]', { ...override, lines: [{ ...line, call: undefined }] }],
    ['.lines[0].call', { ...override, lines: [{ ...line, call: { number: '+1 555' } }] }],
    [
      '.lines[0].otherCalls',
      { ...override, lines: [{ ...line, otherCalls: [{ number: '555-0100', countryCode: '1' }] }] },
    ],
    ['.lines[0].website', { ...override, lines: [{ ...line, website: 'http://example.org' }] }],
    ['.lines[0].hours', withHours({ timeZone: 'London' })],
    ['.lines[0].hours', withHours({ periods: [] })],
    ['.lines[0].hours', withHours({ periods: [{ ...hours.periods[0], days: ['Monday'] }] })],
    ['.lines[0].hours', withHours({ periods: [{ ...hours.periods[0], closes: '25:00' }] })],
    [undefined, withHours({})],
    [undefined, withHours({ timeZone: 'UTC' })],
    // An old browser does not know every zone, and must not go back to the number that was wrong.
    [undefined, withHours({ timeZone: 'Europe/Nowhere' })],
    // A slip, and the new number matters more; a developer is told.
    [undefined, { ...override, date: '2199-01-01' }],
  ])('is told as %j', (path, given) => {
    expect(refusedAt('US', given)).toBe(path);
    expect(names(given)).toEqual(path === undefined ? ['Example Line'] : builtIn);
  });
});

describe('a JSON file', () => {
  it('fits as it is imported, and is used', () => {
    const own: CrisisOverride = file;
    const { lines } = resolveCrisisLines({ country: US, override: own });
    expect(lines.map(({ name }) => name)).toEqual(['Example Line', 'Example Night Line']);
  });
});

describe('a moment', () => {
  // In Malaysia the line is open from 08:00 to 24:00, eight hours ahead of UTC.
  const opening = (now?: string) =>
    resolveCrisisLines({ country: MY, now: now ? new Date(now) : undefined }).lines[0]?.opening;

  it('says of a line with confirmed hours whether it is open', () => {
    expect(opening('2026-11-24T00:00:00Z')).toEqual({ open: true, closes: '24:00' });
    expect(opening('2026-11-23T23:59:00Z')).toEqual({
      open: false,
      opens: '08:00',
      day: 'tue',
      today: true,
    });
  });

  it('is not guessed, and says nothing of a line that never closes', () => {
    expect(opening()).toBeUndefined();
    const [always] = resolveCrisisLines({ country: US, now: new Date() }).lines;
    expect(always?.opening).toBeUndefined();
  });
});
