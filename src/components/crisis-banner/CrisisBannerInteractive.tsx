'use client';
import { type ChangeEvent, forwardRef, useEffect, useId, useMemo, useState } from 'react';
import type { CrisisCountry } from '../../crisis-lines/index.ts';
import { crisis as builtIn } from '../../i18n/en-US.ts';
import { fill, formatCountry } from '../../i18n/index.ts';
import { useWords, wordsFor } from '../words/index.ts';
import { CrisisBanner, type CrisisBannerProps } from './CrisisBanner.tsx';
import { recall, store } from './memory.ts';
import { suggestedCountry } from './suggestedCountry.ts';
import { useNow } from './useNow.ts';
import { useOverride } from './useOverride.ts';

export interface CrisisBannerInteractiveProps
  extends Omit<CrisisBannerProps, 'now' | 'override' | 'children'> {
  /**
   * Countries a reader can choose from, such as `[US, CA, MX]`. All of them are in the page's script,
   * so name those that your readers are in.
   */
  countries: readonly CrisisCountry[];
  /**
   * Address on your own site of a `CrisisOverride` as JSON, asked for once when the page is shown.
   * Whatever fails, the built-in lines stay; another site's address is never asked.
   */
  overrideUrl?: string | undefined;
  /**
   * Whether the reader's choice is kept in this browser for the next visit. It tells whoever uses
   * the device after them where this reader looked for help, so nothing is kept by default.
   * @default false
   */
  remember?: boolean | undefined;
}

const find = (countries: readonly CrisisCountry[], code: string | undefined) =>
  countries.find(({ country }) => country === code);

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
  { countries, country, overrideUrl, remember = false, locale, messages, ...rest },
  ref,
) {
  const words = useWords({ locale, messages }, 'CrisisBannerInteractive');
  const own = wordsFor(words, 'crisis', builtIn);
  const id = useId();
  const now = useNow();
  const override = useOverride(overrideUrl);
  const [chosen, setChosen] = useState<string>();
  const [suggestion, setSuggestion] = useState<string>();

  const choices = useMemo(() => {
    const list = Array.isArray(countries) ? countries.filter((item) => item?.country) : [];
    const named = list.map((item) => ({
      item,
      name: formatCountry(item.country, words.locale, item.name),
    }));
    return named.sort((a, b) => a.name.localeCompare(b.name, words.locale));
  }, [countries, words.locale]);
  const list = useMemo(() => choices.map(({ item }) => item), [choices]);

  useEffect(() => {
    if (remember) setChosen((current) => current ?? recall());
  }, [remember]);
  useEffect(() => setSuggestion(suggestedCountry(list.map((item) => item.country))), [list]);

  const shown = find(list, chosen) ?? country;
  const suggested = find(list, suggestion);
  const choose = (code: string) => {
    setChosen(code);
    if (remember) store(code);
  };
  return (
    <CrisisBanner country={shown} now={now} override={override} ref={ref} {...rest} {...words}>
      {choices.length > 0 && (
        <div className="ek-crisis__choice" data-waiting={now ? undefined : ''}>
          <label htmlFor={id}>{own.choose}</label>
          <select
            autoComplete="off"
            className="ek-crisis__select"
            id={id}
            onChange={(event: ChangeEvent<HTMLSelectElement>) => choose(event.target.value)}
            value={find(list, shown?.country)?.country ?? ''}
          >
            {!find(list, shown?.country) && <option value="">{own.chooseNone}</option>}
            {choices.map(({ item, name }) => (
              <option key={item.country} value={item.country}>
                {name}
              </option>
            ))}
          </select>
          {suggested && suggested.country !== shown?.country && (
            <button
              className="ek-crisis__suggestion"
              onClick={() => choose(suggested.country)}
              type="button"
            >
              {fill(own.suggest, {
                country: formatCountry(suggested.country, words.locale, suggested.name),
              })}
            </button>
          )}
        </div>
      )}
    </CrisisBanner>
  );
});
