import { createElement, type ReactElement, type ReactNode } from 'react';
import type { Block } from '../../content/index.ts';
import { asTexts } from '../props/index.ts';
import type { TextContext } from './context.ts';
import { inlineNodes } from './InlineText.tsx';
import { statisticNodes } from './statisticNodes.ts';

const item = (nodes: readonly ReactNode[]): ReactElement =>
  createElement('li', { className: 'ek-list__item' }, ...nodes);

const list = (items: readonly ReactNode[]): ReactElement =>
  createElement('ul', { className: 'ek-list' }, ...items);

/** A list of short points in inline text. */
export const pointList = (points: unknown, context: TextContext): ReactElement =>
  list(asTexts(points).map((point) => item(inlineNodes(point, context))));

const isList = (block: Block): block is Extract<Block, { list: unknown }> =>
  typeof block === 'object' && 'list' in block;

/** What stands inside one block. */
function insideOf(block: Block, context: TextContext): readonly ReactNode[] {
  if (typeof block === 'string') return inlineNodes(block, context);
  if (isList(block)) return [pointList(block.list, context)];
  return block.type === 'frequency' ? statisticNodes(block, context) : [];
}

const isBlock = (block: unknown): block is Block =>
  typeof block === 'string' || (typeof block === 'object' && block !== null);

const usable = (blocks: unknown): readonly Block[] =>
  Array.isArray(blocks) ? blocks.filter(isBlock) : [];

/** Paragraphs, lists and numbers in order, as nodes to spread. */
export const blockNodes = (blocks: unknown, context: TextContext): ReactNode[] =>
  usable(blocks).flatMap((block) => {
    const nodes = insideOf(block, context);
    return isList(block) ? nodes : [createElement('p', { className: 'ek-text' }, ...nodes)];
  });

/** The same as points of one list. */
export const blockList = (blocks: unknown, context: TextContext): ReactElement =>
  list(usable(blocks).map((block) => item(insideOf(block, context))));
