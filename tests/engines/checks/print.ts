import { extractText } from 'unpdf';
import type { Check } from '../types.ts';

/** Lines break where they like, words at a hyphen, and letters may be joined: so only these count. */
const letters = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

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
    const lost = pieces.filter((piece) => !paper.includes(letters(piece)));
    return lost.map((piece) => `is not on paper: ${piece}`);
  },
};
