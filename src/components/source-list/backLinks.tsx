import { Fragment, type ReactElement } from 'react';
import type { CitingPlace } from '../../content/index.ts';
import { fill, fillPlural, formatNumber, type Messages } from '../../i18n/index.ts';
import { asText, asTexts } from '../props/index.ts';
import { unmarkedList } from '../text/index.ts';

/** So many links stand beside a source in sight; more of them would drown it. */
const MOST_IN_SIGHT = 3;

const link = ({ href, name }: CitingPlace): ReactElement => (
  <a className="ek-link" href={href}>
    {asText(name)}
  </a>
);

const inSight = (places: readonly CitingPlace[], own: Messages['sources']): ReactElement => (
  <p className="ek-sources__back">
    {own.citedIn}{' '}
    {places.map((place, index) => (
      <Fragment key={place.href}>
        {index > 0 && ', '}
        {link(place)}
      </Fragment>
    ))}
  </p>
);

/** Folded by the browser itself, so that the sources stay a list that can be read. */
const folded = (
  places: readonly CitingPlace[],
  number: number,
  own: Messages['sources'],
  locale: string,
): ReactElement => (
  <details className="ek-sources__back">
    <summary className="ek-sources__summary">
      <span className="ek-visually-hidden">
        {fill(own.ofSource, { number: formatNumber(number, locale) })}{' '}
      </span>
      {fillPlural(own.citedInPlaces, places.length, locale)}
    </summary>
    {unmarkedList('ek-sources__places', places.map(link))}
  </details>
);

/** Links from a source back to every place that cites it; `number` is what it is cited by. */
export function backLinks(
  places: readonly CitingPlace[],
  sourceId: string,
  number: number,
  own: Messages['sources'],
  locale: string,
): ReactElement | null {
  const citing = places.filter(({ sourceIds }) => asTexts(sourceIds).includes(sourceId));
  if (citing.length === 0) return null;
  return citing.length > MOST_IN_SIGHT ? folded(citing, number, own, locale) : inSight(citing, own);
}
