import type { OpeningHours, OpeningPeriod, Weekday } from './types.ts';

/** Whether a line is open at a moment, and when that ends: times as on a clock where the line is. */
export type Opening =
  | { open: true; closes: string }
  | { open: false; opens: string; day: Weekday; today: boolean };

const WEEK: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const DAY = 24 * 60;

interface LocalTime {
  /** 0 is Monday. */
  day: number;
  minutes: number;
}

/** What a clock on the wall in a time zone shows: summer time and its end are in it already. */
function wallClock(now: Date, timeZone: string): LocalTime {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(now);
  const part = (type: Intl.DateTimeFormatPartTypes): string =>
    parts.find((candidate) => candidate.type === type)?.value ?? '';
  return {
    day: WEEK.indexOf(part('weekday').toLowerCase() as Weekday),
    minutes: Number(part('hour')) * 60 + Number(part('minute')),
  };
}

/** Minutes since midnight; `24:00` is the end of the day. */
function minutesOf(time: string): number {
  const [, hours, minutes] = /^([01]\d|2[0-4]):([0-5]\d)$/.exec(time) ?? [];
  return Number(hours) * 60 + Number(minutes);
}

interface Span {
  /** Minutes since the start of Monday; the end may lie in the week after. */
  from: number;
  to: number;
  period: OpeningPeriod;
}

function spansOf({ periods }: OpeningHours): Span[] {
  return periods.flatMap((period) =>
    period.days.map((day) => {
      const start = WEEK.indexOf(day) * DAY;
      const [opens, closes] = [minutesOf(period.opens), minutesOf(period.closes)];
      const to = closes <= opens ? closes + DAY : closes;
      return { from: start + opens, to: start + to, period };
    }),
  );
}

/** The span that starts next, counted in minutes from a moment of the week. */
function nextOf(spans: readonly Span[], at: number): Span | undefined {
  const wait = ({ from }: Span): number => (from - at + 7 * DAY) % (7 * DAY);
  return [...spans].sort((a, b) => wait(a) - wait(b))[0];
}

/**
 * Whether a line with these hours is open at a moment. Counted on a clock in the line's own time
 * zone, so that the hours keep their meaning when that zone changes to or from summer time.
 *
 * @returns nothing when the hours or the time zone cannot be read: then nothing is claimed
 */
export function openingAt(hours: OpeningHours, now: Date): Opening | undefined {
  try {
    const { day, minutes } = wallClock(now, hours.timeZone);
    const at = day * DAY + minutes;
    const spans = spansOf(hours);
    const readable = spans.every(({ from, to }) => Number.isFinite(from) && Number.isFinite(to));
    if (day < 0 || spans.length === 0 || !readable) return undefined;
    const open = spans.find(({ from, to }) =>
      [at, at + 7 * DAY].some((moment) => moment >= from && moment < to),
    );
    if (open) return { open: true, closes: open.period.closes };
    const next = nextOf(spans, at) as Span;
    const opensOn = Math.floor(next.from / DAY);
    return {
      open: false,
      opens: next.period.opens,
      day: WEEK[opensOn] as Weekday,
      today: opensOn === day && next.from > at,
    };
  } catch {
    // No time zone of this name, or a browser without the data for it.
    return undefined;
  }
}
