import { type CrisisCountry, callHref } from '../../crisis-lines/index.ts';
import { sideEffect as builtIn } from '../../i18n/en-US.ts';
import { fill } from '../../i18n/index.ts';
import { asList } from '../props/index.ts';
import { type Words, wordsFor } from '../words/index.ts';

interface Props {
  country: CrisisCountry | undefined;
  words: Words;
}

/** The country's emergency numbers as links; words alone when the country is not known. */
export function Calls({ country, words }: Props) {
  const own = wordsFor(words, 'sideEffect', builtIn);
  const numbers = asList(country?.emergency ?? [], 'SideEffectCallout country.emergency')
    .map((item) => ({ ...item, href: callHref(item) }))
    .filter(({ href }) => href !== undefined);
  if (numbers.length === 0) return <p className="ek-text">{own.noNumber}</p>;
  return (
    <ul className="ek-callout__calls">
      {numbers.map(({ number, for: use, href }) => (
        <li key={number}>
          <a className="ek-callout__call" href={href}>
            {use ? fill(own.callFor, { number, use }) : fill(own.call, { number })}
          </a>
        </li>
      ))}
    </ul>
  );
}
