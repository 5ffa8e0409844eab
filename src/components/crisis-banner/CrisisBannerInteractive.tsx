'use client';
import { forwardRef, useEffect, useState } from 'react';
import { countryCode } from '../../crisis-lines/countryCode.ts';
import { formatCountry } from '../../i18n/index.ts';
import { crisisWords, useWords } from '../words/index.ts';
import { ChoiceStatus } from './ChoiceStatus.tsx';
import { CountryChoice } from './CountryChoice.tsx';
import { CrisisBanner, type CrisisBannerProps } from './CrisisBanner.tsx';
import { recall, store } from './memory.ts';
import { Suggestion } from './Suggestion.tsx';
import { type CrisisCountries, useCountries } from './useCountries.ts';
import { useNow } from './useNow.ts';
import { useOverride } from './useOverride.ts';

export interface CrisisBannerInteractiveProps extends Omit<CrisisBannerProps, 'now' | 'children'> {
  /**
   * Countries a reader can choose from beside `country`, such as `[US, CA, MX]`. All of them are in
   * the page's script. Or a function that loads them when a reader asks for another country, at best with `import()` of
   * `evenkeel/crisis-lines/all`.
   */
  countries: CrisisCountries;
  /**
   * Address on your own site of a `CrisisOverride` as JSON, asked for once when the page is shown.
   * Until it is there, and whatever fails, `override` or the built-in lines stand; another site's
   * address is never asked.
   */
  overrideUrl?: string | undefined;
  /**
   * Whether the reader's choice is kept in this browser for the next visit. It tells whoever uses
   * the device after them where this reader looked for help, so nothing is kept by default.
   * @default false
   */
  remember?: boolean | undefined;
}

/**
 * `CrisisBanner` with script: the reader can choose another country, sees what the device suggests,
 * and which line is open now. Before script, and without it, it is the banner of `country`, whole.
 * Nothing is asked of any other site. Renders an `<aside>`.
 * @since 0.2.0
 */
export const CrisisBannerInteractive = /* @__PURE__ */ forwardRef<
  HTMLElement,
  CrisisBannerInteractiveProps
>(function CrisisBannerInteractive(
  { countries: given, country, override, overrideUrl, remember = false, locale, messages, ...rest },
  ref,
) {
  const words = useWords({ locale, messages }, 'CrisisBannerInteractive');
  const own = crisisWords(words);
  const now = useNow();
  const fetched = useOverride(overrideUrl);
  const { countries, load, failed } = useCountries(given, country);
  const [asked, setAsked] = useState(false);
  const [picked, setPicked] = useState<string>();
  const [chosen, setChosen] = useState<string>();

  useEffect(() => {
    if (remember) setChosen((current) => current ?? recall());
  }, [remember]);

  // Who chose another country on an earlier visit has asked for it.
  const remembered =
    chosen !== undefined && picked === undefined && chosen !== countryCode(country);
  useEffect(() => {
    if (remembered) void load?.();
  }, [remembered, load]);

  const shown = countries.find((item) => item.country === chosen) ?? country;
  const here = countryCode(shown);
  const choose = (code: string) => {
    setPicked(code);
    setChosen(code);
    if (remember) store(code);
  };
  const ask = () => {
    setAsked(true);
    void load?.();
  };
  const lines = fetched ?? override;
  const place = countryCode(lines);
  // Lines for a country that the reader may still choose wait for that.
  const waits =
    place !== here && (load !== undefined || countries.some((item) => item.country === place));
  return (
    <CrisisBanner
      country={shown}
      now={now}
      override={waits ? undefined : lines}
      ref={ref}
      {...rest}
      {...words}
    >
      <div className="ek-crisis__choice" data-waiting={now ? undefined : ''}>
        {load && (
          <>
            <button className="ek-crisis__suggestion" onClick={ask} type="button">
              {own.chooseOther}
            </button>
            <Suggestion
              nameOf={(code) => formatCountry(code, words.locale, '')}
              onChoose={(code) => {
                choose(code);
                ask();
              }}
              own={own}
              shown={here}
            />
          </>
        )}
        {countries.length > 0 && (
          <CountryChoice
            countries={countries}
            focused={asked}
            locale={words.locale}
            onChoose={choose}
            own={own}
            shown={here}
          />
        )}
        <ChoiceStatus
          failed={failed}
          locale={words.locale}
          own={own}
          picked={picked}
          shown={here}
          waiting={load !== undefined}
        />
      </div>
    </CrisisBanner>
  );
});
