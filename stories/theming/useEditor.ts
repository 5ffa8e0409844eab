import { useEffect, useState } from 'react';
import { type Choice, type ColourName, choiceOf } from './choice.ts';
import { judge, type Refusal } from './judge.ts';
import { writeCss } from './writeCss.ts';

interface Editor {
  choice: Choice;
  /** Colours that were changed, the last one first. */
  changed: readonly ColourName[];
  refusals: Refusal[];
  /** CSS of the last choice that was not refused; what the page shows. */
  css: string;
}

/** The choice, what is wrong with it, and the page in the last colours that were not refused. */
export function useEditor(base: string) {
  const [editor, setEditor] = useState<Editor>({
    choice: choiceOf(base),
    changed: [],
    refusals: [],
    css: '',
  });
  const choose = (choice: Choice, names: readonly ColourName[] = []) =>
    setEditor(({ css, ...before }) => {
      const changed = [...names, ...before.changed.filter((one) => !names.includes(one))];
      const refusals = judge(choice, changed);
      return { choice, changed, refusals, css: refusals.length > 0 ? css : writeCss(choice) };
    });
  const { css } = editor;
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, [css]);
  return { ...editor, choose };
}
