import { createElement, Fragment, type ReactNode } from 'react';
import type { Block, Source } from '../../content/index.ts';
import { asTexts } from '../props/index.ts';
import type { Words } from '../words/index.ts';
import { InlineText } from './InlineText.tsx';

export interface BlocksProps {
  blocks: readonly Block[] | undefined;
  sources: readonly Source[] | undefined;
  words: Words;
}

/** A list of short points in inline text. */
export function Points({
  points,
  ...rest
}: { points: readonly string[] } & Omit<BlocksProps, 'blocks'>) {
  return (
    <ul className="ek-list">
      {asTexts(points).map((point) => (
        <li className="ek-list__item" key={point}>
          <InlineText text={point} {...rest} />
        </li>
      ))}
    </ul>
  );
}

function renderBlock(block: Block, rest: Omit<BlocksProps, 'blocks'>): ReactNode {
  if (typeof block !== 'string') return <Points points={block?.list ?? []} {...rest} />;
  return (
    <p className="ek-text">
      <InlineText text={block} {...rest} />
    </p>
  );
}

/** Paragraphs and lists, in order. */
export function Blocks({ blocks, ...rest }: BlocksProps) {
  const list = Array.isArray(blocks) ? blocks : [];
  const children = list.map((block) => renderBlock(block, rest));
  return createElement(Fragment, null, ...children);
}
