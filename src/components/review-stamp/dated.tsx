import type { ReactNode } from 'react';
import { isDate } from '../../content/index.ts';
import { formatDate } from '../../i18n/index.ts';
import { fillNodes } from '../text/index.ts';

/** A message with a date in it, for machines too; what is no date stays the text it is. */
export const dated = (message: string, date: string, locale: string): ReactNode =>
  fillNodes(message, {
    date: isDate(date) ? <time dateTime={date}>{formatDate(date, locale)}</time> : date,
  });
