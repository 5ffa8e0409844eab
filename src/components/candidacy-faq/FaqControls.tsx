'use client';
import type { ReactNode } from 'react';
import { useRunning } from '../running/index.ts';

interface Props {
  children: ReactNode;
}

/** What only works with script, above the questions. Its room is kept, so that nothing jumps. */
export function FaqControls({ children }: Props) {
  const running = useRunning();
  return (
    <div className="ek-faq__controls" data-waiting={running ? undefined : ''}>
      {children}
    </div>
  );
}
