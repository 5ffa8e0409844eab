const KEY = 'ek-crisis-country';

/** What a browser that keeps nothing, or refuses to, gives. */
function quietly<Value>(use: () => Value): Value | undefined {
  try {
    return use();
  } catch {
    return undefined;
  }
}

export const recall = (): string | undefined =>
  quietly(() => localStorage.getItem(KEY)) ?? undefined;

export const store = (country: string): void => {
  quietly(() => localStorage.setItem(KEY, country));
};
