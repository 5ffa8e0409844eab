import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type OpeningHours, openingAt, type Weekday } from '../../src/crisis-lines/index.ts';

const EVERY_DAY: Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const hours = (
  opens: string,
  closes: string,
  days: Weekday[] = EVERY_DAY,
  timeZone = 'Europe/Lisbon',
): OpeningHours => ({ timeZone, periods: [{ days, opens, closes }] });
const at = (iso: string) => new Date(iso);

describe('a line that is open in the evening', () => {
  const evening = hours('15:30', '00:30');

  it.each([
    ['opens on the minute', '2026-11-24T15:30:00Z', { open: true, closes: '00:30' }],
    [
      'is closed a minute before',
      '2026-11-24T15:29:00Z',
      { open: false, opens: '15:30', day: 'tue', today: true },
    ],
    ['is open past midnight', '2026-11-25T00:29:00Z', { open: true, closes: '00:30' }],
    [
      'closes on the minute',
      '2026-11-25T00:30:00Z',
      { open: false, opens: '15:30', day: 'wed', today: true },
    ],
  ])('%s', (_what, now, expected) => {
    expect(openingAt(evening, at(now))).toEqual(expected);
  });

  it('is open past midnight from Sunday to Monday', () => {
    expect(openingAt(evening, at('2026-11-23T00:10:00Z'))).toEqual({ open: true, closes: '00:30' });
  });
});

describe('when summer time begins and ends', () => {
  // In Lisbon clocks go from 01:00 to 02:00 on 29 March 2026, and from 02:00 to 01:00 on 25 October.
  it.each([
    ['2026-03-28T15:29:00Z', false],
    ['2026-03-28T15:30:00Z', true],
    ['2026-03-29T14:29:00Z', false],
    ['2026-03-29T14:30:00Z', true],
    ['2026-10-24T14:30:00Z', true],
    ['2026-10-25T14:30:00Z', false],
    ['2026-10-25T15:30:00Z', true],
  ])('a line opens at the same time on the clock where it is: %s', (now, open) => {
    expect(openingAt(hours('15:30', '00:30'), at(now))?.open).toBe(open);
  });

  it('an hour that happens twice counts twice, and one that is left out not at all', () => {
    const night = hours('01:00', '02:00');
    expect(openingAt(night, at('2026-10-25T00:30:00Z'))?.open).toBe(true);
    expect(openingAt(night, at('2026-10-25T01:30:00Z'))?.open).toBe(true);
    expect(openingAt(night, at('2026-03-29T00:59:00Z'))?.open).toBe(false);
    expect(openingAt(night, at('2026-03-29T01:00:00Z'))?.open).toBe(false);
  });

  it('the southern half of the world is the other way round', () => {
    const sydney = hours('09:00', '17:00', EVERY_DAY, 'Australia/Sydney');
    expect(openingAt(sydney, at('2026-10-03T23:00:00Z'))?.open).toBe(true);
    expect(openingAt(sydney, at('2026-10-03T22:00:00Z'))?.open).toBe(true);
    expect(openingAt(sydney, at('2026-10-02T22:00:00Z'))?.open).toBe(false);
  });
});

describe('a line that is open on some days', () => {
  const weekdays = hours('09:00', '24:00', ['mon', 'wed'], 'UTC');

  it('says on which day it opens next', () => {
    expect(openingAt(weekdays, at('2026-11-24T12:00:00Z'))).toEqual({
      open: false,
      opens: '09:00',
      day: 'wed',
      today: false,
    });
    expect(openingAt(weekdays, at('2026-11-26T12:00:00Z'))).toMatchObject({ day: 'mon' });
  });

  it('is open until midnight', () => {
    expect(openingAt(weekdays, at('2026-11-25T23:59:00Z'))).toEqual({
      open: true,
      closes: '24:00',
    });
    expect(openingAt(weekdays, at('2026-11-26T00:00:00Z'))?.open).toBe(false);
  });

  it('does not call the same day a week later today', () => {
    const once = hours('09:00', '10:00', ['tue'], 'UTC');
    expect(openingAt(once, at('2026-11-24T11:00:00Z'))).toMatchObject({ day: 'tue', today: false });
  });
});

describe('hours that cannot be read', () => {
  it.each([
    ['an unknown time zone', hours('09:00', '17:00', EVERY_DAY, 'Mars/Olympus')],
    ['no periods', { timeZone: 'UTC', periods: [] }],
    ['a time that is none', hours('9 am', '17:00')],
    ['an hour that is none', hours('25:00', '17:00')],
  ])('claim nothing: %s', (_what, wrong) => {
    expect(openingAt(wrong, at('2026-11-24T12:00:00Z'))).toBeUndefined();
  });

  it('never throw, whatever they are', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (wrong, now) => {
        expect(() => openingAt(wrong as never, now as never)).not.toThrow();
      }),
    );
  });
});
