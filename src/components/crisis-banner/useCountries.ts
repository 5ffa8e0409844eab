import { useCallback, useMemo, useState } from 'react';
import { type CrisisCountry, resolveCrisisLines } from '../../crisis-lines/index.ts';

export type CrisisCountries = readonly CrisisCountry[] | (() => Promise<readonly CrisisCountry[]>);

/** What can be shown, whatever was given or came: whole countries, as the banner reads them. */
function usable(given: unknown): readonly CrisisCountry[] {
  try {
    const items: readonly CrisisCountry[] = Array.isArray(given) ? given : [];
    return items.flatMap((item) => resolveCrisisLines({ country: item }).country ?? []);
  } catch {
    // What throws when it is read is no list.
    return [];
  }
}

interface Choice {
  countries: readonly CrisisCountry[];
  /** Gets the countries where they are loaded only when asked for. */
  load: (() => Promise<void>) | undefined;
  /** Whether they were asked for and did not come. */
  failed: boolean;
}

/** The countries to choose from. */
export function useCountries(given: CrisisCountries, own: CrisisCountry | undefined): Choice {
  const [loaded, setLoaded] = useState<readonly CrisisCountry[]>();
  const [failed, setFailed] = useState(false);
  const load = useCallback(async () => {
    if (typeof given !== 'function') return;
    try {
      setFailed(false);
      setLoaded(usable(await given()));
    } catch {
      setFailed(true);
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
  return { countries, load: isLater ? load : undefined, failed };
}
