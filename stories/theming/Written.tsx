import { CodeToCopy } from '../blocks/CodeToCopy.tsx';
import { type Choice, isRecoloured } from './choice.ts';

interface Props {
  choice: Choice;
  css: string;
  /** Names of the colours that are refused. */
  refused: readonly string[];
  /** Names of the boxes that hold what nothing can be made of. */
  unfinished: readonly string[];
}

/** One sentence, for it is read out: why a colour is refused is said beside it. */
function outcome({ choice, css, refused, unfinished }: Props): string {
  if (refused.length > 0) return `Not written. Refused: ${refused.join('; ')}.`;
  if (unfinished.length > 0) return `Not written. Unfinished: ${unfinished.join('; ')}.`;
  if (css === '') return 'Nothing is changed yet.';
  return isRecoloured(choice)
    ? 'Written: every pair of colours reaches the contrast that it needs.'
    : 'Written.';
}

/** The block to paste, or why there is none. */
export function Written(props: Props) {
  const { css, refused, unfinished } = props;
  return (
    <>
      <p className="editor-note" role="status">
        {outcome(props)}
      </p>
      {css !== '' && refused.length === 0 && unfinished.length === 0 && (
        <CodeToCopy code={css} key={css} language="css" />
      )}
    </>
  );
}
