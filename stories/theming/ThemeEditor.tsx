import { useState } from 'react';
import { US } from '../../src/crisis-lines/index.ts';
import { CrisisBanner } from '../../src/index.ts';
import { Colours, fieldId } from './Colours.tsx';
import { type ColourName, nameOf, type Role, type Scheme, schemes } from './choice.ts';
import { Fields } from './Fields.tsx';
import type { Refusal } from './judge.ts';
import { withColour } from './nearest.ts';
import { Sample } from './Sample.tsx';
import './theme-editor.css';
import { useEditor } from './useEditor.ts';
import { Written } from './Written.tsx';

interface Props {
  /** Name of the ready theme to start from. */
  base: string;
}

/** The colours that change with one: crisis support looks the same in light and dark. */
const namesOf = (scheme: Scheme, role: Role): ColourName[] =>
  role === 'crisis' ? schemes.map((one) => nameOf(one, role)) : [nameOf(scheme, role)];

const refusedName = ({ scheme, role }: Refusal): ColourName => nameOf(scheme, role);

/** Colours, fonts and corners to choose; only colours that reach every bar are shown and written. */
export function ThemeEditor({ base }: Props) {
  const { choice, refusals, css, choose } = useEditor(base);
  const [drafts, setDrafts] = useState<Readonly<Record<string, string>>>({});
  const draft = (name: string, text: string | undefined) =>
    setDrafts(({ [name]: _before, ...others }) =>
      text === undefined ? others : { ...others, [name]: text },
    );
  const colour = (scheme: Scheme, role: Role, hex: string) =>
    choose(withColour(choice, scheme, role, hex), namesOf(scheme, role));
  // What was pressed is gone then, and the focus would be nowhere.
  const use = (scheme: Scheme, role: Role, hex: string) => {
    colour(scheme, role, hex);
    document.getElementById(fieldId(scheme, role))?.focus();
  };
  // While another colour is written in its place, nothing more is said of the one before.
  const standing = refusals.filter((refusal) => !(refusedName(refusal) in drafts));
  return (
    <main className="ek-surface editor">
      <header>
        <h1 className="editor-title">Theme editor</h1>
        <p className="editor-lead">
          Choose a look, see it, take the CSS with you. Colours without enough contrast are refused.
          It starts from the theme in the toolbar.
        </p>
      </header>
      <div className="editor-columns">
        <div className="editor-side">
          <div className="editor-fields">
            <Colours
              choice={choice}
              drafts={drafts}
              onColour={colour}
              onDraft={draft}
              onUse={use}
              refusals={standing}
            />
            <p className="editor-note">Crisis support looks the same in light and dark.</p>
            <Fields choice={choice} drafts={drafts} onChoose={choose} onDraft={draft} />
          </div>
          <div className="editor-result">
            <h2 className="editor-heading">Your CSS</h2>
            <Written
              choice={choice}
              css={css}
              refused={[...new Set(standing.map(refusedName))]}
              unfinished={Object.keys(drafts)}
            />
          </div>
        </div>
        <div className="editor-samples">
          <CrisisBanner country={US} />
          <div className="editor-panes">
            <Sample choice={choice} scheme="light" />
            <Sample choice={choice} scheme="dark" />
          </div>
        </div>
      </div>
    </main>
  );
}
