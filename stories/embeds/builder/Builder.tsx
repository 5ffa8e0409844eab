import '../../theming/theme-editor.css';
import './builder.css';
import type { Widget } from './choice.ts';
import { Fields } from './Fields.tsx';
import { FormContext } from './form.ts';
import { HostPreview } from './HostPreview.tsx';
import { HtmlToPaste } from './HtmlToPaste.tsx';
import { Settings } from './Settings.tsx';
import { useBuilder } from './useBuilder.ts';
import { WholeDocument } from './WholeDocument.tsx';

interface Props {
  /** The document to start from. */
  document: unknown;
  widget: Widget;
}

/** Choose a widget, change its words, see it in another page, take its HTML with you. */
export function Builder({ document, widget }: Props) {
  const builder = useBuilder(document, widget);
  const { choice, choose, html, lastHtml, problems, warnings, notJson } = builder;
  return (
    <FormContext value={builder}>
      <main className="ek-surface editor">
        <header>
          <h1 className="editor-title">Embed builder</h1>
          <p className="editor-lead">
            Choose a widget, change its words, copy its HTML into any site. Nothing you write leaves
            this page. It starts from the example, which no clinician has reviewed.
          </p>
        </header>
        <div className="editor-columns builder-columns">
          <form className="editor-side" onSubmit={(event) => event.preventDefault()}>
            <div className="editor-fields">
              <Settings choice={choice} onChoose={choose} />
            </div>
            <section aria-labelledby="builder-content" className="builder-part">
              <h2 className="editor-heading" id="builder-content">
                Content
              </h2>
              <Fields widget={choice.widget} />
              <WholeDocument {...builder} />
            </section>
          </form>
          <div className="editor-samples builder-results">
            <HtmlToPaste html={html} notJson={notJson} problems={problems} warnings={warnings} />
            <HostPreview html={lastHtml ?? ''} stale={html === undefined} />
          </div>
        </div>
      </main>
    </FormContext>
  );
}
