import type { ReactNode } from 'react';
import { partsOf } from '../../i18n/index.ts';
import { fragment } from './nodes.ts';

/** Puts elements into a message: `fillNodes('Call {number}.', { number: <a … /> })`. */
export function fillNodes(message: string, nodes: Readonly<Record<string, ReactNode>>): ReactNode {
  return fragment(partsOf(message).map((part, index) => (index % 2 === 1 ? nodes[part] : part)));
}
