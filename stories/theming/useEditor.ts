import { useEffect, useState } from 'react';
import { type Choice, choiceOf } from './choice.ts';
import { judge, type Refusal } from './judge.ts';
import { writeCss } from './writeCss.ts';

interface Editor {
  choice: Choice;
  refusals: Refusal[];
  /** CSS of the last choice that was not refused; what the page shows. */
  css: string;
}

/** The choice, what is wrong with it, and the page in the last colours that everybody can read. */
export function useEditor(base: string) {
  const [editor, setEditor] = useState<Editor>({ choice: choiceOf(base), refusals: [], css: '' });
  const choose = (choice: Choice) =>
    setEditor(({ css }) => {
      const refusals = judge(choice);
      return { choice, refusals, css: refusals.length > 0 ? css : writeCss(choice) };
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
