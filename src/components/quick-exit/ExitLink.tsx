'use client';
import { type MouseEvent, useState } from 'react';
import { useBrowserLayoutEffect, useRunning } from '../running/index.ts';
import { leave } from './leave.ts';
import { keepOneEntry } from './oneEntry.ts';
import { PRESSES, watchShift } from './tripleShift.ts';

interface Props {
  address: string;
  label: string;
  /** What stands on the empty page. */
  leaving: string;
  /** What is said by the number of presses that are left. */
  shortcut: readonly string[];
}

/** The way out: a link without script; with it, one that leaves nothing behind, and Shift. */
export function ExitLink({ address, label, leaving, shortcut }: Props) {
  const running = useRunning();
  const [left, setLeft] = useState(PRESSES);

  // Before the page is painted: who can read of Shift can use it.
  useBrowserLayoutEffect(
    () => watchShift((presses) => (presses > 0 ? setLeft(presses) : leave(address, leaving))),
    [address, leaving],
  );
  useBrowserLayoutEffect(keepOneEntry, []);

  const onClick = (event: MouseEvent) => {
    event.preventDefault();
    leave(address, leaving);
  };
  return (
    <>
      <a
        className="ek-exit__link"
        draggable={false}
        href={address}
        onClick={onClick}
        referrerPolicy="no-referrer"
        rel="nofollow noreferrer"
      >
        {label}
      </a>
      <span
        className="ek-exit__shortcut"
        data-waiting={running ? undefined : ''}
        role={running ? 'status' : undefined}
      >
        {shortcut[left]}
      </span>
    </>
  );
}
