import { useDeferredValue, useMemo, useRef, useState } from 'react';
import type { Path } from '../../../src/content/problem.ts';
import { type Choice, firstChoice } from './choice.ts';
import { withAt } from './draft.ts';
import { make } from './html.ts';

const written = (draft: unknown): string => `${JSON.stringify(draft, null, 2)}\n`;

interface Document {
  draft: unknown;
  /** The same in the box for the whole of it, which may for a while be no JSON. */
  text: string;
  /** What the reader of the box is told then. */
  notJson: string | undefined;
}

function parsed(text: string, before: Document): Document {
  try {
    return { draft: JSON.parse(text), text, notJson: undefined };
  } catch (error) {
    return { ...before, text, notJson: (error as SyntaxError).message };
  }
}

/** The document, what is chosen, what is wrong, and the last HTML with nothing wrong. */
export function useBuilder(start: unknown, widget: Choice['widget']) {
  const [choice, choose] = useState<Choice>({ ...firstChoice, widget });
  const [document, setDocument] = useState<Document>(() => ({
    draft: start,
    text: written(start),
    notJson: undefined,
  }));
  const { draft, text, notJson } = document;
  // Typing comes first; the whole document is read when there is time.
  const shownDraft = useDeferredValue(draft);
  const { problems, warnings, html } = useMemo(
    () => make(shownDraft, choice),
    [shownDraft, choice],
  );
  const last = useRef(html);
  if (html !== undefined) last.current = html;
  const change = (path: Path, value: unknown) =>
    setDocument((now) => {
      const next = withAt(now.draft, path, value);
      return { draft: next, text: written(next), notJson: undefined };
    });
  return {
    choice,
    choose,
    draft,
    change,
    text,
    notJson,
    write: (next: string) => setDocument((now) => parsed(next, now)),
    problems,
    warnings,
    html: notJson === undefined ? html : undefined,
    lastHtml: last.current,
  };
}

export type Builder = ReturnType<typeof useBuilder>;
