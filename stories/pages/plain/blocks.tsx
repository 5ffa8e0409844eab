import type { ReactNode } from 'react';
import { type Block, plainText } from '../../../src/content/index.ts';
import { enUS, formatStatistic } from '../../../src/i18n/index.ts';

export const List = ({ items }: { items: readonly string[] }) => (
  <ul>
    {items.map((item) => (
      <li key={item}>{plainText(item)}</li>
    ))}
  </ul>
);

function Part({ block }: { block: Block }) {
  if (typeof block === 'string') return <p>{plainText(block)}</p>;
  if ('list' in block) return <List items={block.list} />;
  return <p>{formatStatistic(block, enUS.frequency, 'en-US')}</p>;
}

/** Paragraphs, lists and numbers, as an editor of a site writes them. */
export const Blocks = ({ blocks }: { blocks: readonly Block[] }) =>
  blocks.map((block) => <Part block={block} key={JSON.stringify(block)} />);

interface SectionProps {
  title: string;
  children: ReactNode;
}

export const Section = ({ title, children }: SectionProps) => (
  <>
    <h2>{title}</h2>
    {children}
  </>
);
