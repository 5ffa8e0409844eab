import { createElement, Fragment } from 'react';
import { type CrisisSupport, callHref, type EmergencyNumber } from '../../crisis-lines/index.ts';
import { crisis as builtIn } from '../../i18n/en-US.ts';
import { fill, formatChoice, formatCountry, formatMonth } from '../../i18n/index.ts';
import { fillNodes, PRIVATE } from '../text/index.ts';
import { type Words, wordsFor } from '../words/index.ts';

interface Props {
  support: CrisisSupport;
  words: Words;
}

interface EmergencyProps {
  numbers: readonly EmergencyNumber[];
  words: Words;
}

function EmergencyNumbers({ numbers, words }: EmergencyProps) {
  const own = wordsFor(words, 'crisis', builtIn);
  const link = (emergency: EmergencyNumber | undefined) => {
    if (!emergency) return null;
    const { number, for: use } = emergency;
    return (
      <a className="ek-crisis__link" href={callHref(emergency)}>
        {use ? fill(own.emergencyFor, { number, use }) : number}
      </a>
    );
  };
  const parts = formatChoice(
    numbers.map(({ number }) => number),
    words.locale,
  ).map((part) => (typeof part === 'number' ? link(numbers[part]) : part));
  return createElement(Fragment, null, ...parts);
}

/** The oldest of the dates: nothing on the banner is newer than its word. */
const oldest = (dates: readonly string[]): string => [...dates].sort()[0] ?? '';

/** Which country the numbers are for, how old they are, the emergency number, and other countries. */
export function Where({ support, words }: Props) {
  const own = wordsFor(words, 'crisis', builtIn);
  if (!support.known) return <p className="ek-crisis__where">{own.emergencyAnywhere}</p>;
  const { country, lines, emergency, directories, source } = support;
  const { locale } = words;
  const date = formatMonth(oldest(lines.map(({ sourceDate }) => sourceDate)), locale);
  const values = { country: formatCountry(country.country, locale, country.name), date };
  const from = source ? fill(own.given, { ...values, source }) : fill(own.country, values);
  const elsewhere = directories[0];
  return (
    <p className="ek-crisis__where">
      {/* Spaces, for where no stylesheet sets the parts apart. */}
      {lines.length > 0 && <span>{from}</span>}{' '}
      <span>
        {fillNodes(own.emergency, {
          number: <EmergencyNumbers numbers={emergency} words={words} />,
        })}
      </span>{' '}
      {elsewhere && lines.length > 0 && (
        <a className="ek-crisis__link" href={elsewhere.url} {...PRIVATE}>
          {own.elsewhere}
        </a>
      )}
    </p>
  );
}
