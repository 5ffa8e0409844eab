import type { CrisisSupport } from '../../crisis-lines/index.ts';
import { fill, formatCountry, formatMonth, type Messages } from '../../i18n/index.ts';
import { Emergency } from '../crisis-line/index.ts';
import { PRIVATE } from '../text/index.ts';

interface Props {
  support: CrisisSupport;
  own: Messages['crisis'];
  locale: string;
}

/** The oldest of the dates: nothing on the banner is newer than its word. */
const oldest = (dates: readonly string[]): string => [...dates].sort()[0] ?? '';

/** Which country the numbers are for, how old they are, the emergency number, and other countries. */
export function Where({ support, own, locale }: Props) {
  if (!support.known) {
    return (
      <p className="ek-crisis__where">
        <span>
          <bdi>{own.emergencyAnywhere}</bdi>
        </span>
      </p>
    );
  }
  const { country, lines, emergency, directories, source } = support;
  const date = formatMonth(oldest(lines.map(({ sourceDate }) => sourceDate)), locale);
  const values = { country: formatCountry(country.country, locale, country.name), date };
  const from = source ? fill(own.given, { ...values, source }) : fill(own.country, values);
  const elsewhere = directories[0];
  // Spaces between the parts: a reader's own view, or a copy, has no gaps from a stylesheet.
  return (
    <p className="ek-crisis__where">
      {lines.length > 0 && (
        <span>
          <bdi>{from}</bdi>
        </span>
      )}{' '}
      <span>
        <bdi>
          <Emergency className="ek-crisis__link" locale={locale} numbers={emergency} own={own} />
        </bdi>
      </span>{' '}
      {elsewhere && lines.length > 0 && (
        <a className="ek-crisis__link" href={elsewhere.url} {...PRIVATE}>
          {own.elsewhere}
        </a>
      )}
    </p>
  );
}
