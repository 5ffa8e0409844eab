/** Whether a word can stand where this built-in one does: a text for a text, forms for forms. */
function fits(word: unknown, builtIn: unknown): boolean {
  if (typeof builtIn === 'string') return typeof word === 'string';
  if (typeof word !== 'object' || word === null || !('other' in word)) return false;
  return Object.values(word).every((form) => typeof form === 'string');
}

/** One component's words with a page's own laid over them; what is no word leaves the built-in one. */
export function layOver<Words extends object>(builtIn: Words, own: unknown): Words {
  if (typeof own !== 'object' || own === null) return builtIn;
  const usable = Object.entries(own).filter(([key, word]) =>
    fits(word, builtIn[key as keyof Words]),
  );
  return { ...builtIn, ...Object.fromEntries(usable) };
}
