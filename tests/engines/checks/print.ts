import { extractText } from 'unpdf';
import type { Check } from '../types.ts';

/** Lines break where they like, words at a hyphen, and letters may be joined: so only these count. */
const letters = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

/**
 * Where a page ends in the middle of a row, lines of its columns alternate in the text of the page. So
 * every word has to be there, and at least half of them beside the next.
 */
function isOnPaper(piece: string, paper: string): boolean {
  const words = piece.split(/\s+/).map(letters).filter(Boolean);
  const pairs = words.slice(1).map((word, index) => `${words[index]}${word}`);
  const whole = pairs.filter((pair) => paper.includes(pair)).length;
  return words.every((word) => paper.includes(word)) && whole >= pairs.length / 2;
}

/** Every answer is on paper, though it was closed on the screen, and every cell of the table. */
export const print: Check = {
  name: 'print',
  needs: 'print',
  async problems(tab) {
    if (!tab.pdf) throw new Error('This engine has to name print among what it cannot.');
    const pieces = await tab.evaluate(() => inPage.printed());
    if (pieces.length === 0) return ['there is nothing on the page to be printed'];
    const { text } = await extractText(await tab.pdf(), { mergePages: true });
    const paper = letters(text);
    const lost = pieces.filter((piece) => !isOnPaper(piece, paper));
    return lost.map((piece) => `is not on paper: ${piece}`);
  },
};
