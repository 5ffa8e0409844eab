import { extractText } from 'unpdf';
import type { Check } from '../types.ts';

/** Words as they are counted: letters may be joined on paper, and lines break at a hyphen. */
const wordsIn = (text: string): string[] =>
  text
    .normalize('NFKC')
    .replace(/[-\u00ad\u2010\u2011]\s*/g, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

function count(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** How often letters follow each other anywhere: Firefox breaks words on paper where letters are joined. */
const timesIn = (letters: string, word: string): number => letters.split(word).length - 1;

/**
 * Every word of the answers, the table, the warnings and the numbers to call is on paper, at least as
 * often as on the page, though answers were closed on the screen.
 */
export const print: Check = {
  name: 'print',
  needs: 'print',
  async problems(tab) {
    if (!tab.pdf) throw new Error('This engine has to name print among what it cannot.');
    const pieces = await tab.evaluate(() => {
      // Of a word at the end of a line, the rest would follow after the other columns.
      const whole = new CSSStyleSheet();
      whole.replaceSync('* { hyphens: manual !important }');
      for (const tree of inPage.trees()) tree.adoptedStyleSheets.push(whole);
      return inPage.printed();
    });
    if (pieces.length === 0) return ['there is nothing on the page to be printed'];
    const { text } = await extractText(await tab.pdf(), { mergePages: true });
    const onPaper = wordsIn(text);
    const onPage = wordsIn(pieces.join(' '));
    const paper = count(onPaper);
    const [lettersOnPaper, lettersOnPage] = [onPaper.join(''), onPage.join('')];
    const lost = [...count(onPage)].filter(
      ([word, times]) =>
        (paper.get(word) ?? 0) < times &&
        timesIn(lettersOnPaper, word) < timesIn(lettersOnPage, word),
    );
    return lost.map(
      ([word, times]) => `"${word}" is on paper ${paper.get(word) ?? 0} times instead of ${times}`,
    );
  },
};
