import { CodeToCopy } from '../blocks/CodeToCopy.tsx';
import type { Refusal } from './judge.ts';

interface Props {
  css: string;
  refusals: readonly Refusal[];
}

/** One sentence: what stands above it is long, and would be read out whole with every press of a key. */
function outcome(css: string, refusals: readonly Refusal[]): string {
  const refused = new Set(refusals.map(({ role, scheme }) => `${role}, ${scheme}`)).size;
  if (refused > 0) {
    return `Not written: ${refused} ${refused === 1 ? 'colour is' : 'colours are'} refused.`;
  }
  return css === '' ? 'Nothing is changed yet.' : 'Written: everybody can read these colours.';
}

/** The block to paste, or that there is none. */
export function Written({ css, refusals }: Props) {
  return (
    <>
      <p className="editor-note" role="status">
        {outcome(css, refusals)}
      </p>
      {css !== '' && refusals.length === 0 && <CodeToCopy code={css} key={css} language="css" />}
    </>
  );
}
