import type { ReactElement } from 'react';
import { type CrisisCountry, callHref } from '../../crisis-lines/index.ts';
import type { Messages } from '../../i18n/index.ts';
import { fillWhole } from '../crisis-line/index.ts';
import { asList } from '../props/index.ts';

/** The country's emergency numbers as links; words alone when the country is not known. */
export function callsElement(
  country: CrisisCountry | undefined,
  own: Messages['sideEffect'],
): ReactElement {
  const numbers = asList(country?.emergency ?? [], 'SideEffectCallout country.emergency')
    .map((item) => ({ ...item, href: callHref(item) }))
    .filter(({ href }) => href !== undefined);
  if (numbers.length === 0) return <p className="ek-text">{own.noNumber}</p>;
  return (
    <ul className="ek-callout__calls">
      {numbers.map(({ number, for: use, href }) => (
        <li key={number}>
          <a className="ek-callout__call" href={href}>
            {use ? fillWhole(own.callFor, { number, use }) : fillWhole(own.call, { number })}
          </a>
        </li>
      ))}
    </ul>
  );
}
