/** Which items are open, readable one item at a time so that a click re-renders only that item. */
export interface OpenSet {
  has(id: string): boolean;
  all(): readonly string[];
  set(ids: readonly string[]): void;
  subscribe(listener: () => void): () => void;
}

export function createOpenSet(initial: readonly string[]): OpenSet {
  let open: readonly string[] = initial;
  let lookup = new Set(initial);
  const listeners = new Set<() => void>();
  return {
    has: (id) => lookup.has(id),
    all: () => open,
    set(ids) {
      if (ids.length === open.length && ids.every((id, index) => id === open[index])) return;
      open = ids;
      lookup = new Set(ids);
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
