import * as React from 'react';

interface Internals {
  /** Where `React.cache` keeps what it made. */
  A: { getCacheForType<Made>(make: () => Made): Made; getOwner(): null } | null;
  /** The hooks that server components may call. */
  H: { useId(): string } | null;
}

const internals = (React as unknown as Record<string, Internals>)
  .__SERVER_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE as Internals;

/** Runs something as part of one request: as long as a renderer lets `React.cache` remember. */
export function inRequest<Result>(work: () => Result): Result {
  const caches = new Map<unknown, unknown>();
  const { A, H } = internals;
  let ids = 0;
  internals.H = {
    useId: () => {
      ids += 1;
      return `_S_${ids}_`;
    },
  };
  internals.A = {
    getCacheForType: (make) => {
      if (!caches.has(make)) caches.set(make, make());
      return caches.get(make) as ReturnType<typeof make>;
    },
    getOwner: () => null,
  };
  try {
    return work();
  } finally {
    Object.assign(internals, { A, H });
  }
}

interface Element {
  type: unknown;
  props: { children?: unknown } & Record<string, unknown>;
}

const isElement = (node: unknown): node is Element =>
  typeof node === 'object' && node !== null && 'type' in node && 'props' in node;

/** The words of a tree of server components, each called once, in order; client ones by name. */
export function serverText(node: unknown): string {
  if (Array.isArray(node)) return node.map(serverText).join('');
  if (typeof node === 'string' || typeof node === 'number') return String(node);
  if (!isElement(node)) return '';
  const { type, props } = node;
  if (typeof type === 'function') {
    const source = String(type);
    if (source.includes('is a client reference')) {
      return `<${type.name}>${serverText(props.children)}</${type.name}>`;
    }
    return serverText(type(props));
  }
  if (typeof type === 'object' && type !== null && 'render' in type) {
    return serverText((type.render as (props: unknown, ref: null) => unknown)(props, null));
  }
  return serverText(props.children);
}
