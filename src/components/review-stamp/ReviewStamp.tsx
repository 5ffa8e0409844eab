import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import type { GuideDocument, Review } from '../../content/index.ts';
import { review as builtIn } from '../../i18n/en-US.ts';
import { fillPlural } from '../../i18n/index.ts';
import { asObject, asText } from '../props/index.ts';
import { unmarkedList } from '../text/index.ts';
import { useWords, type WordSettings, wordsFor } from '../words/index.ts';
import { dated } from './dated.tsx';
import { isPast, Overdue } from './Overdue.tsx';
import { reviewerText } from './reviewerText.ts';

export interface ReviewStampProps
  extends Omit<ComponentPropsWithoutRef<'div'>, 'children'>,
    WordSettings {
  /** Who reviewed the content, when, and when the next review is due. */
  review: Review;
  /**
   * Whether a clinician has reviewed it. Of anything but `'reviewed'` the stamp says that it was
   * not, whatever name it has, and so it does where the reviewer has no name.
   */
  status: GuideDocument['status'];
  /**
   * The moment at which the stamp is read. Without it nothing is said to be overdue: server HTML may
   * be read at any time.
   */
  now?: Date | undefined;
  /** How many sources the content has; said when it is given. */
  sourceCount?: number | undefined;
}

/**
 * Who reviewed a page, when, and when the next review is due; once that day is over, so for the
 * reader in plain words. An example reviewer is never shown as a real one. Renders a `<div>`.
 * @since 0.2.0
 */
export const ReviewStamp = /* @__PURE__ */ forwardRef<HTMLDivElement, ReviewStampProps>(
  function ReviewStamp(
    { review, status, now, sourceCount, locale, messages, className, ...rest },
    ref,
  ) {
    const words = useWords({ locale, messages }, 'ReviewStamp');
    const own = wordsFor(words, 'review', builtIn);
    const given = asObject(review, 'ReviewStamp review');
    const reviewer = asObject(given.reviewer, 'ReviewStamp review.reviewer');
    const reviewed =
      status === 'reviewed' && reviewer.example !== true && asText(reviewer.name).trim() !== '';
    const [last, next] = [asText(given.lastReviewed), asText(given.nextDue)];
    const past = isPast(next, now);
    const facts = [
      reviewerText(reviewer, reviewed, own),
      last && dated(reviewed ? own.lastReviewed : own.lastEdited, last, words.locale),
      next && !past && dated(reviewed ? own.nextDue : own.firstDue, next, words.locale),
      typeof sourceCount === 'number' && fillPlural(own.sourceCount, sourceCount, words.locale),
    ].filter(Boolean);
    return (
      <div ref={ref} {...rest} className={className ? `ek-review ${className}` : 'ek-review'}>
        {unmarkedList('ek-review__facts', facts)}
        {past && <Overdue date={next} locale={words.locale} own={own} />}
      </div>
    );
  },
);
