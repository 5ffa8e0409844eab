import type { Problem } from '../../../src/content/index.ts';
import { CodeToCopy } from '../../blocks/CodeToCopy.tsx';
import { Problems } from './Problems.tsx';

interface Props {
  html: string | undefined;
  problems: readonly Problem[];
  warnings: readonly Problem[];
  notJson: string | undefined;
}

const SHOWN = 8;

function standing({ html, problems, notJson }: Props): string {
  if (html !== undefined) return 'No problems: the HTML is ready.';
  if (notJson !== undefined) return 'Not written: the document below is not JSON at the moment.';
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return `Not written: the document has ${count}.`;
}

/** The HTML, or why there is none. */
export function HtmlToPaste(props: Props) {
  const { html, problems, warnings } = props;
  const more = problems.length - SHOWN;
  return (
    <section aria-labelledby="builder-html" className="builder-part">
      <h2 className="editor-heading" id="builder-html">
        Your HTML
      </h2>
      <p className="editor-note" role="status">
        {standing(props)}
      </p>
      <Problems id="builder-all-problems" problems={problems.slice(0, SHOWN)} withPath />
      {more > 0 && <p className="editor-note">And {more} more.</p>}
      {warnings.length > 0 && (
        <>
          <p className="editor-note">Look at this before you publish it:</p>
          <Problems id="builder-warnings" problems={warnings.slice(0, SHOWN)} withPath />
        </>
      )}
      {html !== undefined && <CodeToCopy code={html} key={html} language="html" />}
    </section>
  );
}
