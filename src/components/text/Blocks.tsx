import { createElement, type ReactNode } from 'react';
import type { Block, Source } from '../../content/index.ts';
import { asTexts } from '../props/index.ts';
import type { Words } from '../words/index.ts';
import { InlineText } from './InlineText.tsx';
import { fragment } from './nodes.ts';
import { StatisticText } from './StatisticText.tsx';

export interface BlocksProps {
  blocks: readonly Block[] | undefined;
  sources: readonly Source[] | undefined;
  words: Words;
}

type Inner = Omit<BlocksProps, 'blocks'>;

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

function renderBlock(block: Block, rest: Inner): ReactNode {
  if (typeof block === 'string') return <InlineText text={block} {...rest} />;
  if (block && 'list' in block) return <Points points={block.list} {...rest} />;
  return block?.type === 'frequency' ? <StatisticText statistic={block} {...rest} /> : null;
}

const isParagraph = (block: Block): boolean => typeof block === 'string' || !('list' in block);

/** Paragraphs, lists and numbers, in order. */
export function Blocks({ blocks, ...rest }: BlocksProps) {
  const children = usable(blocks).map((block) => {
    const content = renderBlock(block, rest);
    return isParagraph(block) ? createElement('p', { className: 'ek-text' }, content) : content;
  });
  return fragment(children);
}

/** The same as points of one list. */
export function BlockList({ blocks, ...rest }: BlocksProps) {
  const items = usable(blocks).map((block) =>
    createElement('li', { className: 'ek-list__item' }, renderBlock(block, rest)),
  );
  return createElement('ul', { className: 'ek-list' }, ...items);
}

const isBlock = (block: unknown): block is Block =>
  typeof block === 'string' || (typeof block === 'object' && block !== null);

function usable(blocks: unknown): readonly Block[] {
  return Array.isArray(blocks) ? blocks.filter(isBlock) : [];
}
