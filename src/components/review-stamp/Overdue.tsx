import { isOverdue } from '../../content/index.ts';
import type { Messages } from '../../i18n/index.ts';
import { icon, overdueIcon } from '../icon/index.ts';
import { warnOnce } from '../props/index.ts';
import { dated } from './dated.tsx';

/** Whether the day a review was due is over; never where the moment of reading is not known. */
export function isPast(nextDue: string, now: unknown): boolean {
  if (now === undefined) return false;
  if (now instanceof Date && !Number.isNaN(now.getTime())) return isOverdue(nextDue, now);
  const remedy = 'Pass a Date, or leave it out; until then nothing is said to be overdue.';
  warnOnce('ReviewStamp now', now, 'is not a moment', remedy);
  return false;
}

interface Props {
  date: string;
  locale: string;
  own: Messages['review'];
}

/** That the review is overdue: in a word, a shape and a line. */
export function Overdue({ date, locale, own }: Props) {
  return (
    <p className="ek-review__overdue">
      {icon(overdueIcon, 'ek-review__icon')}
      <span>
        <strong className="ek-review__title">{own.overdueTitle}.</strong>{' '}
        {dated(own.overdue, date, locale)}
      </span>
    </p>
  );
}
