import type { ReactNode } from 'react';

interface Props {
  collapsible: boolean;
  title: string;
  lead: ReactNode;
}

/**
 * What is said around the lines; folded by the browser itself where the page allows that. In
 * isolation: words that a language does not have yet are English, and keep their full stops.
 */
export function Around({ collapsible, title, lead }: Props) {
  const said = lead && (
    <p className="ek-crisis__lead">
      <bdi>{lead}</bdi>
    </p>
  );
  const question = <bdi>{title}</bdi>;
  if (!collapsible) {
    return (
      <div className="ek-crisis__words">
        <p className="ek-crisis__title">{question}</p>
        {said}
      </div>
    );
  }
  return (
    <details className="ek-crisis__words ek-crisis__fold" open>
      <summary className="ek-crisis__title ek-crisis__summary">{question}</summary>
      {said}
    </details>
  );
}
