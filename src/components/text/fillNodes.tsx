import { createElement, Fragment, type ReactNode } from 'react';

/** Puts elements into a message: `fillNodes('Call {number}.', { number: <a … /> })`. */
export function fillNodes(message: string, nodes: Readonly<Record<string, ReactNode>>): ReactNode {
  const parts = `${message ?? ''}`.split(/\{(\w+)\}/);
  // Split by a capturing group, every second part is the name of a placeholder.
  const children = parts.map((part, index) => (index % 2 === 1 ? nodes[part] : part));
  return createElement(Fragment, null, ...children);
}
