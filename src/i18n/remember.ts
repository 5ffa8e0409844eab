/** More than any page needs; content could name any number of languages, units and dates. */
const LIMIT = 500;

/**
 * Keeps what was made for a key. Intl objects and their texts are dear: made anew for every number,
 * they were half of a page's server time. What throws is not kept.
 */
export function remember<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    const found = made.get(key);
    if (found !== undefined) return found;
    if (made.size >= LIMIT) made.clear();
    const value = make(key);
    made.set(key, value);
    return value;
  };
}
