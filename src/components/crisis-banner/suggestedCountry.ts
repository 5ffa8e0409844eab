interface WithTimeZones {
  getTimeZones?(): string[] | undefined;
  timeZones?: string[];
}

/** The time zones of a country by the platform's data; none where it has no such data. */
function zonesOf(country: string): readonly string[] {
  const locale = new Intl.Locale(`und-${country}`) as WithTimeZones;
  return locale.getTimeZones?.() ?? locale.timeZones ?? [];
}

const regionOf = (tag: string): string | undefined => new Intl.Locale(tag).region;

/** Countries of the languages that the reader’s device is set to, likely ones where it names none. */
const likelyCountries = (): string[] =>
  navigator.languages.flatMap((tag) => new Intl.Locale(tag).maximize().region ?? []);

/**
 * Which of these countries the device seems to be in, by its clock; its languages choose between
 * several, and alone only where the platform knows no clocks. Where the countries are not loaded yet,
 * one of those of its languages. Offered, never decided. Asks nobody: an address on the network is no
 * business of a page.
 */
export function suggestedCountry(given: readonly string[] | undefined): string | undefined {
  try {
    const countries = given ?? likelyCountries();
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const regions = navigator.languages.map(regionOf);
    const spoken = (list: readonly string[]) => list.find((country) => regions.includes(country));
    const zones = countries.map((country) => ({ country, zones: zonesOf(country) }));
    if (zones.every((one) => one.zones.length === 0)) return spoken(countries);
    const here = zones.filter((one) => one.zones.includes(zone)).map(({ country }) => country);
    return spoken(here) ?? here[0];
  } catch {
    return undefined;
  }
}
