import { loadLines } from './loadLines.ts';
import type { Widget } from './widgets/widget.ts';

/**
 * Lines of the country that the reader has chosen or the page names, or of the site itself from a JSON
 * file. Until they are there, and
 * whatever fails, those in the HTML stand.
 */
export async function setLines({ copy, setting }: Widget): Promise<void> {
  const country = setting('country');
  const file = setting('lines');
  if (!country && !file && !copy.dataset.ekChosen) return;
  try {
    const { showLines } = await loadLines();
    await showLines(copy, country, file);
  } catch (error) {
    // The browser's own words name the file that did not come.
    console.warn('Evenkeel: the lines in the HTML stay.', error);
  }
}
