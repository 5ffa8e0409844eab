import { useRef, useState } from 'react';
import './blocks.css';

const NAMES: Record<string, string> = { tsx: 'React code', html: 'HTML', json: 'JSON', css: 'CSS' };

interface Props {
  code: string;
  /** What the fence in the Markdown says: `tsx`, `html` … */
  language: string;
}

type Outcome =
  | ''
  | 'Copied'
  | 'Not copied: your browser did not allow it. It is selected; copy it yourself.';

/** Code that scrolls by keyboard, can be selected, and is copied by a button that says so politely. */
export function CodeToCopy({ code, language }: Props) {
  const [outcome, setOutcome] = useState<Outcome>('');
  const name = NAMES[language] ?? 'code';
  const shown = useRef<HTMLElement>(null);
  const copy = async () => {
    setOutcome('');
    try {
      await navigator.clipboard.writeText(code);
      setOutcome('Copied');
    } catch {
      // Some browsers let no page copy; a person always can.
      if (shown.current) getSelection()?.selectAllChildren(shown.current);
      setOutcome('Not copied: your browser did not allow it. It is selected; copy it yourself.');
    }
  };
  return (
    <div className="docs-code">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls, a region would be a landmark */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it */}
      <div aria-label={`${name} to copy`} className="docs-code__box" role="group" tabIndex={0}>
        <pre className="docs-code__text">
          <code ref={shown}>{code}</code>
        </pre>
      </div>
      <div className="docs-code__foot">
        <button className="docs-code__button" onClick={copy} type="button">
          Copy the {name}
        </button>
        <span className="docs-code__outcome" role="status">
          {outcome}
        </span>
      </div>
    </div>
  );
}
