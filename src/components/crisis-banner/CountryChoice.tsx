'use client';
import { useEffect, useId, useMemo, useRef } from 'react';
import type { CrisisCountry } from '../../crisis-lines/index.ts';
import { formatCountry, type Messages } from '../../i18n/index.ts';
import { Suggestion } from './Suggestion.tsx';

interface Props {
  countries: readonly CrisisCountry[];
  /** Code of the country whose numbers are shown. */
  shown: string | undefined;
  own: Messages['crisis'];
  locale: string;
  onChoose: (code: string) => void;
  /** Whether the reader has just asked for this choice, and so goes on from it. */
  focused: boolean;
}

/** A native choice by name, and the country that the device suggests as an offer beside it. */
export function CountryChoice({ countries, shown, own, locale, onChoose, focused }: Props) {
  const id = useId();
  const select = useRef<HTMLSelectElement>(null);
  const codes = countries.map(({ country }) => country).join();
  const named = useMemo(
    () =>
      countries
        .map((item) => ({ ...item, name: formatCountry(item.country, locale, item.name) }))
        .sort((a, b) => a.name.localeCompare(b.name, locale)),
    [countries, locale],
  );
  useEffect(() => {
    // The button that asked for this is gone, and its focus with it; a reader who has gone on to
    // something else while the countries were loading is left there.
    const free = document.activeElement === null || document.activeElement === document.body;
    if (focused && free) select.current?.focus();
  }, [focused]);

  const choose = (code: string) => {
    onChoose(code);
    // The offer that was pressed is gone; the choice it made is here.
    select.current?.focus();
  };
  return (
    <>
      <label htmlFor={id}>{own.choose}</label>
      <select
        ref={select}
        autoComplete="off"
        className="ek-crisis__select"
        id={id}
        onChange={(event) => choose(event.target.value)}
        value={shown ?? ''}
      >
        {!shown && <option value="">{own.chooseNone}</option>}
        {named.map(({ country, name }) => (
          <option key={country} value={country}>
            {name}
          </option>
        ))}
      </select>
      <Suggestion
        codes={codes}
        nameOf={(code) => named.find(({ country }) => country === code)?.name}
        onChoose={choose}
        own={own}
        shown={shown}
      />
    </>
  );
}
