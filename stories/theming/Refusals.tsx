import type { Choice, Role, Scheme } from './choice.ts';
import type { Refusal } from './judge.ts';
import { nearest } from './nearest.ts';

interface Props {
  choice: Choice;
  refusals: readonly Refusal[];
  onUse: (scheme: Scheme, role: Role, hex: string) => void;
}

/** One for each colour to change, with all its pairs. */
function grouped(refusals: readonly Refusal[]): [Refusal, ...Refusal[]][] {
  const groups = new Map<string, [Refusal, ...Refusal[]]>();
  for (const refusal of refusals) {
    const key = `${refusal.role} ${refusal.scheme}`;
    const group = groups.get(key);
    if (group) group.push(refusal);
    else groups.set(key, [refusal]);
  }
  return [...groups.values()];
}

const said = ({ pair, ratio }: Refusal): string =>
  `${pair.foreground} on ${pair.background} is ${(Math.floor(ratio * 100) / 100).toFixed(2)}:1, needs ${pair.bar}:1`;

/** What is refused, why, and the nearest colour that would do. */
export function Refusals({ choice, refusals, onUse }: Props) {
  return grouped(refusals).map((group) => {
    const [{ role, scheme }] = group;
    const better = nearest(choice, scheme, role);
    return (
      <div className="editor-refusal" key={`${role} ${scheme}`}>
        <p className="editor-refused">
          {role}, {scheme}: {choice[scheme][role]} is refused
        </p>
        <ul className="editor-pairs">
          {group.map((refusal) => (
            <li key={said(refusal)}>{said(refusal)}</li>
          ))}
        </ul>
        {better ? (
          <button
            className="editor-button"
            onClick={() => onUse(scheme, role, better)}
            type="button"
          >
            <span className="editor-dot" style={{ background: better }} /> Use {better} for {role},{' '}
            {scheme}
          </button>
        ) : (
          <p className="editor-note">
            No lighter or darker {role} reaches every bar here. Change what it stands on first.
          </p>
        )}
      </div>
    );
  });
}
