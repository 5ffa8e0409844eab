import type { OpeningPeriod, ResolvedLine, Weekday } from '../../crisis-lines/index.ts';
import { fill, formatList, formatWeekday, type Messages } from '../../i18n/index.ts';

type Words = Messages['crisis'];

const WEEK: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** `Asia/Kuala_Lumpur` → "Kuala Lumpur": whose clock the times are on. */
const placeOf = (timeZone: string): string =>
  (timeZone.split('/').at(-1) ?? '').replaceAll('_', ' ');

/** The end of a day by its name; both ways of writing it. */
const closing = (time: string, own: Words): string =>
  time === '24:00' || time === '00:00' ? own.midnight : time;

/** "00:30, Lisbon time": a reader may be in another zone than the line. */
const clock = (time: string, timeZone: string, own: Words): string =>
  fill(own.clock, { time, place: placeOf(timeZone) });

function periodText(period: OpeningPeriod, timeZone: string, own: Words, locale: string): string {
  const { days, opens, closes } = period;
  const everyDay = WEEK.every((day) => days.includes(day));
  const names = days.map((day) => formatWeekday(WEEK.indexOf(day), locale));
  return fill(own.hours, {
    days: everyDay ? own.everyDay : formatList(names, locale),
    opens,
    closes: clock(closing(closes, own), timeZone, own),
  });
}

/**
 * When a line can be reached, as far as that is confirmed: open or closed where the moment is known,
 * else its hours. Empty where nothing is confirmed: then the line's own page is linked.
 */
export function hoursText({ hours, opening }: ResolvedLine, own: Words, locale: string): string {
  if (hours === '24/7') return own.always;
  if (hours === undefined) return '';
  const { timeZone, periods } = hours;
  if (!opening) {
    return periods.map((period) => periodText(period, timeZone, own, locale)).join(' ');
  }
  if (opening.open) {
    return fill(own.openUntil, { time: clock(closing(opening.closes, own), timeZone, own) });
  }
  const time = clock(opening.opens, timeZone, own);
  if (opening.today) return fill(own.opensToday, { time });
  return fill(own.opensOn, { day: formatWeekday(WEEK.indexOf(opening.day), locale), time });
}
