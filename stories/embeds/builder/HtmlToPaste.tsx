import { useRef, useState } from 'react';
import type { Problem } from '../../../src/content/index.ts';
import { Problems } from './Problems.tsx';

interface Props {
  html: string | undefined;
  problems: readonly Problem[];
  notJson: string | undefined;
}

const SHOWN = 8;

function standing({ html, problems, notJson }: Props): string {
  if (html !== undefined) return 'No problems: the HTML is ready.';
  if (notJson !== undefined) return 'Not written: the document below is not JSON at the moment.';
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return `Not written: the document has ${count}.`;
}

function Code({ html }: { html: string }) {
  const [copied, setCopied] = useState('');
  const [said, setSaid] = useState('');
  const code = useRef<HTMLElement>(null);
  const copy = async () => {
    setSaid('');
    try {
      await navigator.clipboard.writeText(html);
      setCopied(html);
    } catch {
      // Some browsers let no page copy; a person always can.
      if (code.current) getSelection()?.selectAllChildren(code.current);
      setCopied('');
      setSaid('Not copied: your browser did not allow it. The HTML is selected; copy it yourself.');
    }
  };
  return (
    <>
      <button className="editor-button" onClick={copy} type="button">
        {copied === html ? 'Copied' : 'Copy this HTML'}
      </button>
      <p className="builder-said" role="status">
        {said}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it */}
      <section aria-label="HTML to paste" className="editor-css builder-code" tabIndex={0}>
        <pre>
          <code ref={code}>{html}</code>
        </pre>
      </section>
    </>
  );
}

/** The HTML, or why there is none. */
export function HtmlToPaste(props: Props) {
  const { html, problems } = props;
  const more = problems.length - SHOWN;
  return (
    <section aria-labelledby="builder-html" className="builder-part">
      <h2 className="editor-heading" id="builder-html">
        Your HTML
      </h2>
      <p className="editor-note" role="status">
        {standing(props)}
      </p>
      <Problems id="builder-all-problems" problems={problems.slice(0, SHOWN)} withPath />
      {more > 0 && <p className="editor-note">And {more} more.</p>}
      {html !== undefined && <Code html={html} />}
    </section>
  );
}
