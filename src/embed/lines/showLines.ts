import { findCrisisCountry } from '../../crisis-lines/all.ts';
import { loadOverride } from '../../crisis-lines/loadOverride.ts';
import { refusedAt } from '../../crisis-lines/override.ts';
import { remedyFor } from '../../crisis-lines/overrideRemedies.ts';
import { valueAt } from '../../crisis-lines/valueAt.ts';
import { draw, keepOwn } from './draw.ts';

function warn(name: string, value: string, why: string, remedy: string): void {
  console.warn(`Evenkeel: ${name} "${value}" ${why}, so the lines in the HTML stay. ${remedy}`);
}

/** What files gave, or are about to give: asked for once, however many widgets name them. */
const files = new Map<string, Promise<unknown>>();

/** Lines from a file of the site, for one country. */
function linesFrom(file: string, code: string): Promise<unknown> {
  const key = `${code} ${file}`;
  const known = files.get(key) ?? askFor(file, code);
  files.set(key, known);
  return known;
}

/** Nothing when there are none that can be shown. */
async function askFor(file: string, code: string): Promise<unknown> {
  const override = await loadOverride(file);
  if (!override) {
    const remedy =
      'Name a JSON file on this site, and let a content security policy allow it: connect-src.';
    warn('lines', file, 'gave no JSON from this site', remedy);
    // It may have been away for a moment.
    files.delete(`${code} ${file}`);
  } else {
    const refused = refusedAt(code, override);
    if (refused === undefined) return override;
    const value = JSON.stringify(valueAt(override, refused));
    const why = refused === '.country' ? `is not for ${code}` : 'cannot be shown';
    warn('lines', file, `${why} (${refused || 'the whole'} is ${value})`, remedyFor(refused));
  }
  return undefined;
}

/**
 * Shows the lines of the country that the reader has chosen, else of the one that a page names, and
 * the site's own from a file. What is wrong is told, and costs the reader nothing: the lines in the HTML stay.
 */
export async function showLines(
  widget: HTMLElement,
  code: string | null,
  file: string | null,
): Promise<void> {
  const wanted = code ? findCrisisCountry(code) : undefined;
  if (code && !wanted) {
    warn('country', code, 'is not in the directory', 'Write a code such as GB (ISO 3166-1).');
  }
  const country = wanted ?? findCrisisCountry(widget.dataset.ekLinesFor);
  const override = file && country ? await linesFrom(file, country.country) : undefined;
  if (override) keepOwn(widget, override);
  // What the reader has chosen, also in the meantime, goes before what the page names.
  const { ekChosen, ekLinesFor } = widget.dataset;
  const chosen = findCrisisCountry(ekChosen);
  if (chosen && chosen.country !== country?.country) {
    if (ekChosen !== ekLinesFor) draw(widget, chosen);
  } else if (country && (wanted || override)) draw(widget, country);
}
