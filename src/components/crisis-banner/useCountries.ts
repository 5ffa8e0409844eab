import { useCallback, useMemo, useState } from 'react';
import { type CrisisCountry, resolveCrisisLines } from '../../crisis-lines/index.ts';

export type CrisisCountries = readonly CrisisCountry[] | (() => Promise<readonly CrisisCountry[]>);

/** What can be shown, whatever was given or came: whole countries, as the banner reads them. */
const usable = (given: unknown): readonly CrisisCountry[] =>
  Array.isArray(given)
    ? given.flatMap((item) => resolveCrisisLines({ country: item }).country ?? [])
    : [];

/** The countries to choose from, and how to get them where they are loaded only when asked for. */
export function useCountries(
  given: CrisisCountries,
  own: CrisisCountry | undefined,
): { countries: readonly CrisisCountry[]; load: (() => Promise<void>) | undefined } {
  const [loaded, setLoaded] = useState<readonly CrisisCountry[]>();
  const load = useCallback(async () => {
    if (typeof given !== 'function') return;
    try {
      setLoaded(usable(await given()));
    } catch {
      // The banner stays as it is, with its link to lines in other countries.
    }
  }, [given]);
  const isLater = typeof given === 'function' && loaded === undefined;
  // The banner renders twice a minute for the hours, and the choice is sorted anew for a new list.
  const countries = useMemo(() => {
    if (isLater) return [];
    const all = [
      ...usable([own]),
      ...(typeof given === 'function' ? (loaded ?? []) : usable(given)),
    ];
    return all.filter(
      ({ country }, index) => all.findIndex((item) => item.country === country) === index,
    );
  }, [given, isLater, loaded, own]);
  return { countries, load: isLater ? load : undefined };
}
