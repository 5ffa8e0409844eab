'use client';
import { useContext, useState } from 'react';
import { useRunning } from '../running/index.ts';
import { FaqItemContext } from './FaqContext.ts';

interface Props {
  label: string;
  copied: string;
  /** Said where a page may not copy: the link then stands in the address bar. */
  inAddress: string;
}

/** Copies the address of an answer, or at least shows it in the address bar. */
export function FaqCopyLink({ label, copied, inAddress }: Props) {
  const { id, questionId } = useContext(FaqItemContext);
  const running = useRunning();
  const [said, setSaid] = useState('');
  const copy = async () => {
    const url = new URL(location.href);
    url.hash = id;
    // Emptied first, so that a second time is said too.
    setSaid('');
    try {
      await navigator.clipboard.writeText(url.href);
      setSaid(copied);
    } catch {
      history.replaceState(history.state, '', url.hash);
      setSaid(inAddress);
    }
  };
  return (
    <div className="ek-faq__copy" data-waiting={running ? undefined : ''}>
      <button
        aria-describedby={questionId}
        className="ek-faq__copy-button"
        onClick={copy}
        type="button"
      >
        {label}
      </button>
      <span role="status">{said}</span>
    </div>
  );
}
