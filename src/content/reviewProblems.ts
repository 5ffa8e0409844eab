import { isDate, isOverdue } from './date.ts';
import type { Problem } from './problem.ts';
import type { GuideDocument } from './schema/guide.ts';

const PATH = 'review.nextDue';

/**
 * What is wrong with a guide's review at a moment: that it is overdue, as the page tells its readers
 * too, or that nobody can tell. For a build that shall stop then; `parseGuide` has no clock.
 * @throws RangeError when `now` is no moment
 */
export function reviewProblems(guide: Pick<GuideDocument, 'review'>, now: Date): Problem[] {
  if (typeof guide !== 'object' || guide === null) {
    const remedy = '`parseGuide` gives none for a document with problems: look at its `problems`.';
    return [{ path: '', value: guide, reason: 'is not a guide', remedy }];
  }
  const value: unknown = guide.review?.nextDue;
  if (typeof value !== 'string' || !isDate(value)) {
    const remedy = 'Write the date the next review is due as "YYYY-MM-DD".';
    return [
      { path: PATH, value, reason: 'is not a date, so nobody can tell if it is over', remedy },
    ];
  }
  if (!isOverdue(value, now)) return [];
  const remedy = 'Review the guide, then write the new dates of "lastReviewed" and "nextDue".';
  return [{ path: PATH, value, reason: 'is over, and the guide was not reviewed', remedy }];
}
