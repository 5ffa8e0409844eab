import type { CrisisSupport } from '../../crisis-lines/index.ts';
import { fill, formatCountry, type Messages } from '../../i18n/index.ts';

interface Props {
  support: CrisisSupport;
  own: Messages['crisis'];
  locale: string;
}

/** What the lines below are, or why there are only directories. */
export function Lead({ support, own, locale }: Props) {
  if (!support.known) return own.unknownCountry;
  if (support.lines.length > 0) return own.lead;
  const { country, name } = support.country;
  return fill(own.countryOnly, { country: formatCountry(country, locale, name) });
}
