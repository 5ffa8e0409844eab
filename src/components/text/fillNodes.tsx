import { createElement, Fragment, type ReactNode } from 'react';
import { partsOf } from '../../i18n/index.ts';

/** Puts elements into a message: `fillNodes('Call {number}.', { number: <a … /> })`. */
export function fillNodes(message: string, nodes: Readonly<Record<string, ReactNode>>): ReactNode {
  const children = partsOf(message).map((part, index) => (index % 2 === 1 ? nodes[part] : part));
  return createElement(Fragment, null, ...children);
}
