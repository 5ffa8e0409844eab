import { createElement, Fragment, type ReactNode } from 'react';
import { type InlineNode, parseInline, type Source } from '../../content/index.ts';
import type { Words } from '../words/index.ts';
import { Citations } from './Citations.tsx';

export interface InlineTextProps {
  text: string;
  sources: readonly Source[] | undefined;
  words: Words;
}

// The address of the page alone can tell what a reader is living with.
export const PRIVATE = { rel: 'noreferrer', referrerPolicy: 'no-referrer' } as const;

const isExternal = (href: string): boolean => /^https:/i.test(href);

function renderNode(node: InlineNode, props: InlineTextProps): ReactNode {
  if (typeof node === 'string') return node;
  if (node.type === 'citation') return <Citations {...props} ids={node.sourceIds} />;
  const children = renderNodes(node.children, props);
  if (node.type !== 'link') {
    return node.type === 'strong' ? <strong>{children}</strong> : <em>{children}</em>;
  }
  return (
    <a className="ek-link" href={node.href} {...(isExternal(node.href) ? PRIVATE : {})}>
      {children}
    </a>
  );
}

/** As spread children, which need no keys: parsed text never changes its order. */
function renderNodes(nodes: readonly InlineNode[], props: InlineTextProps): ReactNode {
  return createElement(Fragment, null, ...nodes.map((node) => renderNode(node, props)));
}

/** Inline text with emphasis, links and citation marks; never raw HTML. */
export function InlineText(props: InlineTextProps) {
  if (typeof props.text !== 'string') return null;
  return renderNodes(parseInline(props.text), props);
}
