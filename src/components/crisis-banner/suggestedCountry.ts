interface WithTimeZones {
  getTimeZones?(): string[] | undefined;
  timeZones?: string[];
}

/** Whether a clock set to a time zone is one of a country's own, by the platform's data. */
function hasZone(country: string, zone: string): boolean {
  const locale = new Intl.Locale(`und-${country}`) as WithTimeZones;
  const zones = locale.getTimeZones?.() ?? locale.timeZones ?? [];
  return zones.includes(zone);
}

const regionOf = (tag: string): string | undefined => new Intl.Locale(tag).region;

/**
 * Which of these countries the device seems to be in, by its clock and then by its languages:
 * offered, never decided. Asks nobody: an address on the network is no business of a page.
 */
export function suggestedCountry(countries: readonly string[]): string | undefined {
  try {
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const regions = navigator.languages.map(regionOf);
    const byClock = countries.filter((country) => hasZone(country, zone));
    return (
      byClock.find((country) => regions.includes(country)) ??
      byClock[0] ??
      countries.find((country) => regions.includes(country))
    );
  } catch {
    return undefined;
  }
}
