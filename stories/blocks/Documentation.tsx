import { Markdown } from '@storybook/addon-docs/blocks';
import { Children, isValidElement, type ReactNode } from 'react';
import { CodeToCopy } from './CodeToCopy.tsx';
import { IN_STORYBOOK, inStorybook } from './inStorybook.ts';

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
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls, a region would be a landmark
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
    <div aria-label="Table" className="docs-table" role="group" tabIndex={0}>
      <table>{children}</table>
    </div>
  );
}

/** The corner of a table with words on both sides names nothing, so it is no header. */
function Head({ children }: { children?: ReactNode }) {
  return Children.count(children) === 0 ? <td /> : <th scope="col">{children}</th>;
}

/** A page of documentation stands in a frame, and its links lead out of it. */
function Link({ href = '', children }: { href?: string; children: ReactNode }) {
  return (
    <a href={href} target={href.startsWith(IN_STORYBOOK) ? '_top' : undefined}>
      {children}
    </a>
  );
}

const overrides = { a: Link, pre: Pre, table: Table, th: Head };

interface Props {
  /** A page of docs/components. */
  text: string;
  /** Stories, shown below it. */
  children?: ReactNode;
}

/** A page of docs/components as Storybook shows it. */
export function Documentation({ text, children }: Props) {
  return (
    <>
      <div className="sb-unstyled docs-text">
        <Markdown options={{ forceBlock: true, overrides }}>{inStorybook(text)}</Markdown>
        {children && <h2>States</h2>}
      </div>
      {children}
    </>
  );
}
