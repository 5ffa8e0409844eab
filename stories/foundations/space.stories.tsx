import type { Meta, StoryObj } from '@storybook/react-vite';
import { cssValue } from '../../scripts/theme/css.mjs';
import type { Token } from '../../scripts/theme/tokens.mjs';
import { Foundation, Part } from './Foundation.tsx';
import { groupOf, tokensOf } from './tokensOf.ts';

const nameOf = (token: Token) => (
  <div>
    <p className="foundation-name">{token.name}</p>
    <p className="foundation-small">
      <code>{cssValue(token, token.value)}</code>. {token.description}
    </p>
  </div>
);

/** A box that shows its corners, its size, or the ring around it. */
function shapeOf({ name }: Token) {
  const value = `var(--ek-${name})`;
  if (name.startsWith('target')) {
    return <div className="shape-box" style={{ inlineSize: value, blockSize: value }} />;
  }
  const focus = name.startsWith('focus');
  const ring = {
    outline: 'var(--ek-focus-width) solid var(--ek-focus)',
    outlineOffset: 'var(--ek-focus-offset)',
  };
  const style = focus ? ring : { borderRadius: value };
  return <div className="shape-box" style={{ inlineSize: '9rem', blockSize: '3rem', ...style }} />;
}

const meta = { title: 'Foundations/Space' } satisfies Meta;

export default meta;

/** Steps of space, corners, targets and focus. */
export const Space: StoryObj = {
  render: (_args, { globals }) => {
    const tokens = tokensOf(globals.palette);
    return (
      <Foundation
        lead="Few steps, much air. What is pressed is large enough for a shaking hand."
        title="Space"
      >
        <Part title="Steps on a grid of 4 px">
          <ul className="foundation-rows">
            {groupOf(tokens, 'space').map((token) => (
              <li className="foundation-row" key={token.name}>
                <p className="foundation-name">
                  {token.name} <code>{cssValue(token, token.value)}</code>
                </p>
                <div className="space-bar" style={{ inlineSize: `var(--ek-${token.name})` }} />
              </li>
            ))}
          </ul>
        </Part>
        <Part title="Corners, targets and focus">
          <ul className="foundation-rows">
            {groupOf(tokens, 'shape').map((token) => (
              <li className="foundation-row" key={token.name}>
                {nameOf(token)}
                {shapeOf(token)}
              </li>
            ))}
          </ul>
        </Part>
      </Foundation>
    );
  },
};
