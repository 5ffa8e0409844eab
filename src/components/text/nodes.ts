import { createElement, Fragment, type ReactElement, type ReactNode } from 'react';

/**
 * Parts in one list, strings that meet joined. Spread into an element they need no keys, since
 * their order never changes, and no fragment or comment between them: a table has thousands.
 */
export function joined(...parts: readonly (ReactNode | readonly ReactNode[])[]): ReactNode[] {
  const nodes: ReactNode[] = [];
  const add = (node: ReactNode) => {
    const last = nodes.length - 1;
    if (!node) return;
    if (typeof node === 'string' && typeof nodes[last] === 'string') nodes[last] += node;
    else nodes.push(node);
  };
  for (const part of parts) {
    if (Array.isArray(part)) for (const node of part) add(node);
    else add(part as ReactNode);
  }
  return nodes;
}

/** The same as a component renders it. */
export const fragment = (nodes: readonly ReactNode[]): ReactElement =>
  createElement(Fragment, null, ...nodes);

/** A list without markers. Safari forgets that it is one unless it is told. */
export const unmarkedList = (className: string, items: readonly ReactNode[]): ReactElement =>
  createElement(
    'ul',
    { className, role: 'list' },
    ...items.map((item) => createElement('li', null, item)),
  );
