import { type Choice, nameOf } from './choice.ts';
import type { Refusal } from './judge.ts';
import { nearest } from './nearest.ts';

interface Props {
  choice: Choice;
  /** Of the line that the box of the colour is described by. */
  id: string;
  /** All of one colour. */
  refusals: readonly Refusal[];
  onUse: (hex: string) => void;
}

const said = ({ pair, ratio }: Refusal): string =>
  `${pair.foreground} on ${pair.background} is ${(Math.floor(ratio * 100) / 100).toFixed(2)}:1, needs ${pair.bar}:1`;

/** How much of its bar a pair reaches. */
const reach = ({ pair, ratio }: Refusal): number => ratio / pair.bar;

/** Why a colour is refused, the pair that is furthest from its bar first, and the nearest that would do. */
export function Refused({ choice, id, refusals, onUse }: Props) {
  const [worst, ...others] = [...refusals].sort((a, b) => reach(a) - reach(b));
  if (!worst) return null;
  const { role, scheme } = worst;
  const better = nearest(choice, scheme, role);
  return (
    <div className="editor-refusal">
      <p className="editor-refused" id={id}>
        {choice[scheme][role]} is refused in {scheme}: {said(worst)}.
      </p>
      {better ? (
        <button className="editor-button" onClick={() => onUse(better)} type="button">
          <span className="editor-dot" style={{ background: better }} /> Use {better} for{' '}
          {nameOf(scheme, role)}
        </button>
      ) : (
        <p className="editor-note">
          No lighter or darker {role} reaches every bar here. Change what it stands on first.
        </p>
      )}
      {others.length > 0 && (
        <details>
          <summary className="editor-summary">Other pairs below their bar: {others.length}</summary>
          <ul className="editor-pairs">
            {others.map((refusal) => (
              <li key={said(refusal)}>{said(refusal)}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
