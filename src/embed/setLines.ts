import { loadLines } from './loadLines.ts';
import type { Widget } from './widgets/widget.ts';

/**
 * Lines of another country, or of the site itself from a JSON file. Until they are there, and
 * whatever fails, those in the HTML stand.
 */
export function setLines({ copy, setting }: Widget): void {
  const country = setting('country');
  const file = setting('lines');
  if (!country && !file) return;
  loadLines()
    .then(({ showLines }) => showLines(copy, country, file))
    // The browser's own words name the file that did not come.
    .catch(console.warn);
}
