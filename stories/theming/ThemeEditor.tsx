import { US } from '../../src/crisis-lines/index.ts';
import { CrisisBanner } from '../../src/index.ts';
import type { Role, Scheme } from './choice.ts';
import { Fields, fieldId } from './Fields.tsx';
import { withColour } from './nearest.ts';
import { Refusals } from './Refusals.tsx';
import { Sample } from './Sample.tsx';
import './theme-editor.css';
import { useEditor } from './useEditor.ts';
import { Written } from './Written.tsx';

interface Props {
  /** Name of the ready theme to start from. */
  base: string;
}

/** Colours, fonts and corners to choose; only what everybody can read is shown and written. */
export function ThemeEditor({ base }: Props) {
  const { choice, refusals, css, choose } = useEditor(base);
  const colour = (scheme: Scheme, role: Role, hex: string) =>
    choose(withColour(choice, scheme, role, hex), role);
  // What was pressed is gone then, and the focus would be nowhere.
  const use = (scheme: Scheme, role: Role, hex: string) => {
    colour(scheme, role, hex);
    document.getElementById(fieldId(scheme, role))?.focus();
  };
  return (
    <main className="ek-surface editor">
      <header>
        <h1 className="editor-title">Theme editor</h1>
        <p className="editor-lead">
          Choose a look, see it, take the CSS with you. Colours that some readers could not read are
          refused. It starts from the theme in the toolbar.
        </p>
      </header>
      <div className="editor-columns">
        <div className="editor-side">
          <Fields choice={choice} onChoose={choose} onColour={colour} />
          <div className="editor-result">
            <h2 className="editor-heading">Your CSS</h2>
            <Refusals choice={choice} onUse={use} refusals={refusals} />
            <Written css={css} refusals={refusals} />
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
