/** Without case and accents, so that nobody has to type them. */
const folded = (text: string): string =>
  text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** The words to look for; none in an empty search. */
export const searchWords = (query: string): string[] => folded(query).split(/\s+/).filter(Boolean);

/** The item's own words, without those of its button. */
function textOf(item: HTMLElement): string {
  const button = item.querySelector('.ek-faq__copy')?.textContent ?? '';
  return folded(item.textContent.replace(button, ' '));
}

/** Whether an item has every word somewhere in its question, summary or answer. */
export function matches(item: HTMLElement, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const text = textOf(item);
  return words.every((word) => text.includes(word));
}
