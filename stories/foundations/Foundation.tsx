import type { ReactNode } from 'react';
import './foundations.css';

interface Props {
  title: string;
  lead: ReactNode;
  children: ReactNode;
}

/** A page of the foundations: what it is about in a sentence, then what there is. */
export function Foundation({ title, lead, children }: Props) {
  return (
    <main className="ek-surface story-page foundation">
      <header className="foundation-head">
        <h1 className="foundation-title">{title}</h1>
        <p className="foundation-lead">{lead}</p>
      </header>
      {children}
    </main>
  );
}

export function Part({
  title,
  note,
  children,
}: {
  title: string;
  note?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className="foundation-part">
      <h2 className="foundation-heading">{title}</h2>
      {note && <p className="foundation-note">{note}</p>}
      {children}
    </section>
  );
}
