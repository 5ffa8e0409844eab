import { type GuideDocument, type Problem, reviewProblems } from '../content/index.ts';
import { CommandError, exits } from './io.ts';

function isDate(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time);
}

/**
 * Whether a review is overdue: on the date of the option, which is `asked`, or today.
 * @throws CommandError when the date is none
 */
export function overdueProblems(
  guide: GuideDocument | null,
  asked: string | undefined,
  today: string,
): Problem[] {
  const date = asked || today;
  if (!isDate(date)) {
    throw new CommandError(
      exits.usage,
      `--overdue cannot be "${date}". Write --overdue=2027-05-31.`,
    );
  }
  return guide ? reviewProblems(guide, new Date(`${date}T12:00:00Z`)) : [];
}
