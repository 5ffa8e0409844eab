'use client';
import { fill, formatCountry, type Messages } from '../../i18n/index.ts';

interface Props {
  /** The country that the reader chose on this visit. */
  picked: string | undefined;
  /** The country whose numbers are shown. */
  shown: string | undefined;
  /** Whether countries were asked for and did not come. */
  failed: boolean;
  /** Whether countries can still be asked for. */
  waiting: boolean;
  own: Messages['crisis'];
  locale: string;
}

/** What came of a choice, for those who do not see that the numbers above have changed. */
export function ChoiceStatus({ picked, shown, failed, waiting, own, locale }: Props) {
  const changed = picked !== undefined && picked === shown;
  const country = picked === undefined ? '' : formatCountry(picked, locale, picked);
  // Of a country that was suggested before the others were loaded, and is not one of them.
  const missing = country && !waiting ? fill(own.chosenNone, { country }) : '';
  return (
    <span className={changed ? 'ek-visually-hidden' : undefined} role="status">
      {failed ? own.chooseFailed : changed ? fill(own.chosen, { country }) : missing}
    </span>
  );
}
