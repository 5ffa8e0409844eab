import { createElement, type ReactNode } from 'react';
import { type InlineNode, parseInline } from '../../content/index.ts';
import { remember } from '../../i18n/index.ts';
import { citationNodes } from './citationNodes.tsx';
import type { TextContext } from './context.ts';
import { fragment } from './nodes.ts';

// The address of the page alone can tell what a reader is living with.
export const PRIVATE = { rel: 'noreferrer', referrerPolicy: 'no-referrer' } as const;

const parsedText = /* @__PURE__ */ remember(parseInline);

const isExternal = (href: string): boolean => /^https:/i.test(href);

function toNodes(node: InlineNode, context: TextContext): readonly ReactNode[] {
  if (typeof node === 'string') return [node];
  if (node.type === 'citation') return citationNodes(node.sourceIds, context);
  const children = node.children.flatMap((child) => toNodes(child, context));
  if (node.type !== 'link') {
    return [createElement(node.type === 'strong' ? 'strong' : 'em', null, ...children)];
  }
  const { href } = node;
  const props = { className: 'ek-link', href, ...(isExternal(href) ? PRIVATE : {}) };
  return [createElement('a', props, ...children)];
}

/** Inline text with emphasis, links and citation marks, as nodes to spread; never raw HTML. */
export function inlineNodes(text: unknown, context: TextContext): readonly ReactNode[] {
  if (typeof text !== 'string') return [];
  const parsed = parsedText(text);
  // Most texts are plain; a table has thousands.
  if (parsed.length === 1 && typeof parsed[0] === 'string') return parsed as string[];
  return parsed.flatMap((node) => toNodes(node, context));
}

/** The same as a component. */
export function InlineText({ text, ...context }: TextContext & { text: string }) {
  return fragment(inlineNodes(text, context));
}
