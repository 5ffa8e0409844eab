'use client';
import { useContext, useState } from 'react';
import { FaqItemContext } from './FaqContext.ts';
import { useRunning } from './useRunning.ts';

interface Props {
  label: string;
  copied: string;
}

/** Copies the address of an answer. Where a page may not copy, the address bar shows it. */
export function FaqCopyLink({ label, copied }: Props) {
  const { id, questionId } = useContext(FaqItemContext);
  const running = useRunning();
  const [done, setDone] = useState(false);
  const copy = async () => {
    const url = new URL(location.href);
    url.hash = id;
    try {
      await navigator.clipboard.writeText(url.href);
      setDone(true);
    } catch {
      location.hash = url.hash;
    }
  };
  return (
    <div className="ek-faq__copy" data-waiting={running ? undefined : ''}>
      <button
        aria-describedby={questionId}
        className="ek-faq__copy-button"
        onBlur={() => setDone(false)}
        onClick={copy}
        type="button"
      >
        {label}
      </button>
      <span role="status">{done && copied}</span>
    </div>
  );
}
