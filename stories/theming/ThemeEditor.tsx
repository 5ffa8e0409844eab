import { US } from '../../src/crisis-lines/index.ts';
import { CrisisBanner } from '../../src/index.ts';
import type { Role, Scheme } from './choice.ts';
import { Fields } from './Fields.tsx';
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
    choose(withColour(choice, scheme, role, hex));
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
            <div className="editor-messages" role="status">
              <Refusals choice={choice} onUse={colour} refusals={refusals} />
            </div>
            <Written css={css} refused={refusals.length} />
          </div>
        </div>
        <div className="editor-samples">
          <CrisisBanner country={US} />
          <div className="editor-panes">
            <Sample scheme="light" />
            <Sample scheme="dark" />
          </div>
        </div>
      </div>
    </main>
  );
}
