import { useState } from 'react';

interface Props {
  css: string;
  refused: number;
}

/** The block to paste, or why there is none. */
export function Written({ css, refused }: Props) {
  const [copied, setCopied] = useState('');
  if (refused > 0) {
    return (
      <p className="editor-note">Not written: the colours above cannot be read by everybody.</p>
    );
  }
  if (css === '') return <p className="editor-note">Nothing is changed yet.</p>;
  const copy = () =>
    navigator.clipboard.writeText(css).then(
      () => setCopied(css),
      () => setCopied(''),
    );
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it */}
      <section aria-label="CSS to paste" className="editor-css" tabIndex={0}>
        <pre>
          <code>{css}</code>
        </pre>
      </section>
      <button className="editor-button" onClick={copy} type="button">
        {copied === css ? 'Copied' : 'Copy this CSS'}
      </button>
    </>
  );
}
