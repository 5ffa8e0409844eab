import type { MeasuredPair } from '../../scripts/theme/contrast-table.mjs';
import { TEXT } from '../../scripts/theme/pairs.mjs';
import type { Mode, Token } from '../../scripts/theme/tokens.mjs';

const color = (role: string): string => `var(--ek-${role})`;
/** 6.996 must not read as 7.00. */
const floored = (ratio: number): string => (Math.floor(ratio * 100) / 100).toFixed(2);

/** Words of the colour itself where it is for words; else a line of it, with words beside. */
function Chip({ pair, mode }: { pair: MeasuredPair; mode: Mode }) {
  const { foreground, background, bar, ratios } = pair;
  const words = bar === TEXT;
  const dark = background === 'crisis' || background === 'danger-band';
  const ink = dark ? 'on-crisis' : 'ink';
  return (
    <li
      className="chip"
      style={{ background: color(background), color: color(words ? foreground : ink) }}
    >
      {!words && <span className="chip-mark" style={{ color: color(foreground) }} />}
      <span>on {background}</span>
      <span className="chip-ratio">
        {floored(ratios[mode] ?? 1)}, needs {bar}
      </span>
    </li>
  );
}

interface Props {
  token: Token;
  /** In the mode that is shown. */
  hex: string;
  pairs: readonly MeasuredPair[];
  mode: Mode;
}

/** One colour: what it is for, and how far it stands from everything it is laid on. */
export function ColourCard({ token, hex, pairs, mode }: Props) {
  return (
    <li className="colour">
      <div className="swatch" style={{ background: color(token.name) }} />
      <div>
        <h3 className="foundation-name">{token.name}</h3>
        <p className="foundation-small">
          <code>--ek-{token.name}</code> <code>{hex}</code>
        </p>
      </div>
      <p className="foundation-note">{token.description}</p>
      {pairs.length > 0 && (
        <ul className="chips">
          {pairs.map((pair) => (
            <Chip key={pair.background} mode={mode} pair={pair} />
          ))}
        </ul>
      )}
    </li>
  );
}
