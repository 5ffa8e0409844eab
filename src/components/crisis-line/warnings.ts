import type { CrisisOverride, CrisisSupport } from '../../crisis-lines/index.ts';
import { refusedAt } from '../../crisis-lines/override.ts';
import { remedyFor } from '../../crisis-lines/overrideRemedies.ts';
import { valueAt } from '../../crisis-lines/valueAt.ts';
import { inDevelopment, warnOnce } from '../props/index.ts';

interface Given {
  country: unknown;
  override: unknown;
}

const DAY = 24 * 60 * 60 * 1000;

function isKnownZone(timeZone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en-US', { timeZone }));
  } catch (error) {
    // Anything else is a platform that cannot tell.
    return !(error instanceof RangeError);
  }
}

/** What is shown all the same, because the number matters more, and is likely a slip. */
function warnOfSlips(owner: string, { date, lines }: CrisisOverride): void {
  if (Date.parse(date) > Date.now() + DAY) {
    const remedy = 'Write the day on which the lines were checked.';
    warnOnce(`${owner} override.date`, date, 'is in the future', remedy);
  }
  for (const [index, { hours }] of lines.entries()) {
    if (typeof hours !== 'object' || isKnownZone(hours.timeZone)) continue;
    const why = 'is no time zone that is known here, so nothing is said to be open or closed';
    const where = `${owner} override.lines[${index}].hours.timeZone`;
    warnOnce(where, hours.timeZone, why, 'Write an IANA name such as “Europe/London”.');
  }
}

function warnOfRefused(owner: string, override: unknown, path: string, country: string): void {
  const why =
    path === '.country'
      ? `is not ${country}, so the override is not used`
      : 'cannot be shown, so the override is not used';
  warnOnce(
    `${owner} override${path}`,
    valueAt(override, path),
    `${why}: the built-in lines are shown`,
    remedyFor(path),
  );
}

/** Tells a developer that the country or the lines of their own are not shown, and why. */
export function warnOfUnused(owner: string, given: Given, support: CrisisSupport): void {
  inDevelopment(() => {
    const { country, override } = given;
    if (!support.known && country !== undefined && country !== null) {
      const why = 'is no country, so only directories are shown';
      warnOnce(
        `${owner} country`,
        country,
        why,
        "Give the object `US` from 'evenkeel/crisis-lines'.",
      );
    }
    if (!support.known || !override) return;
    const code = support.country.country;
    const path = refusedAt(code, override);
    if (path === undefined) warnOfSlips(owner, override as CrisisOverride);
    else warnOfRefused(owner, override, path, code);
  });
}
