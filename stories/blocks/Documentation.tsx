import { HeadersMdx, Markdown } from '@storybook/addon-docs/blocks';
import { isValidElement, type ReactElement, type ReactNode } from 'react';
import { CodeToCopy } from './CodeToCopy.tsx';
import { inStorybook } from './inStorybook.ts';

interface Fence {
  className?: string;
  children: string;
}

/** A block of code in the Markdown: `<pre><code class="lang-tsx">`. */
function Pre({ children }: { children: ReactNode }) {
  if (!isValidElement<Fence>(children)) return <pre>{children}</pre>;
  const { className = '', children: code } = children.props;
  return <CodeToCopy code={code} language={/lang-(\w+)/.exec(className)?.[1] ?? ''} />;
}

/** A table may be wider than a phone, so it scrolls in a box of its own, by keyboard too. */
function Table({ children }: { children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
    <section aria-label="Table" className="block-table" tabIndex={0}>
      <table>{children}</table>
    </section>
  );
}

const Code = ({ children }: { children: ReactNode }): ReactElement => (
  <code className="block-word">{children}</code>
);

const overrides = { ...HeadersMdx, code: Code, pre: Pre, table: Table };

/** A page of docs/components as Storybook shows it. */
export function Documentation({ text }: { text: string }) {
  return <Markdown options={{ forceBlock: true, overrides }}>{inStorybook(text)}</Markdown>;
}
